package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import se.samverkan.network.Records;
import se.samverkan.retention.Destruction;

/**
 * The use cases of privacy, gathered. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Privacy {

    private final Records records;
    private final Destruction destruction;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param destruction destroys records with what hangs on them
     */
    public Privacy(Records records, Destruction destruction) {
        this.records = requireNonNull(records, "records");
        this.destruction = requireNonNull(destruction, "destruction");
    }

    /**
     * Everything about one person.
     *
     * @return the personal data
     */
    public PersonalData personalData() {
        return new PersonalData(records);
    }

    /**
     * Erases a person's data as far as the archive duty lets.
     *
     * @return the erasure
     */
    public Erasure erasure() {
        return new Erasure(records, destruction);
    }
}
