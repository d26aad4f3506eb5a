package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import se.samverkan.network.Records;

/**
 * The use cases of records law, gathered. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Retention {

    private final Records records;
    private final Destruction destruction;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param destruction destroys records with what hangs on them
     */
    public Retention(Records records, Destruction destruction) {
        this.records = requireNonNull(records, "records");
        this.destruction = requireNonNull(destruction, "destruction");
    }

    /**
     * Declares where records stand as documents.
     *
     * @return the states
     */
    public RecordStates states() {
        return new RecordStates(records, destruction);
    }

    /**
     * The audit trail of one record.
     *
     * @return the history
     */
    public History history() {
        return new History(records);
    }

    /**
     * The latest changes of a network.
     *
     * @return the changes
     */
    public NetworkChanges changes() {
        return new NetworkChanges(records);
    }

    /**
     * How long each type of record is kept.
     *
     * @return the schedules
     */
    public Schedules schedules() {
        return new Schedules(records);
    }

    /**
     * What keeps records from being destroyed.
     *
     * @return the legal holds
     */
    public Holds holds() {
        return new Holds(records);
    }

    /**
     * Destroys what the retention schedule says shall go.
     *
     * @return the disposal
     */
    public Disposal disposal() {
        return new Disposal(records, destruction);
    }
}
