package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;

/**
 * The one place where records are destroyed: with all their versions, and with what hangs on them. It asks for no permission and knows of no
 * hold; the use cases that call it do. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Destruction {

    private final Records records;
    private final List<DestructionListener> listeners;

    /**
     * Destroys through a gate.
     *
     * @param records the gate to the storage
     * @param listeners who knows what hangs on a record
     */
    public Destruction(Records records, List<DestructionListener> listeners) {
        this.records = requireNonNull(records, "records");
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Names what goes with a record: what hangs on it, and what hangs on that.
     *
     * @param record the record
     * @param network its network
     * @return links to the other records, each after the one it hangs on
     */
    public List<RecordRef> hangingOn(RecordRef record, NetworkId network) {
        List<RecordRef> found = new ArrayList<>(List.of(record));
        for (int next = 0; next < found.size(); next++) {
            RecordRef one = found.get(next);
            listeners.stream()
                    .flatMap(listener -> listener.hangingOn(one, network).stream())
                    .filter(other -> !found.contains(other))
                    .forEach(found::add);
        }
        return List.copyOf(found.subList(1, found.size()));
    }

    /**
     * Destroys a record and what goes with it. Call it inside {@link Records#together} with whatever tells of it.
     *
     * @param type the record's type
     * @param record the record in its newest version
     * @param actor who destroys it
     * @param <R> the record class
     * @throws se.samverkan.record.StaleVersionException if somebody else wrote it since
     */
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor) {
        NetworkId network = record.header().network();
        List<RecordRef> hanging = new ArrayList<>(hangingOn(type.ref(record.id()), network));
        Collections.reverse(hanging);
        hanging.forEach(other -> destroy(RecordTypes.of(other), other, network, actor));
        alone(type, record, actor);
    }

    private <R extends NetworkRecord> void destroy(
            RecordType<R> type, RecordRef other, NetworkId network, Optional<PersonId> actor) {
        records.store()
                .find(type, type.id(other.id()), Visibility.everythingIn(network))
                .ifPresent(record -> alone(type, record, actor));
    }

    private <R extends NetworkRecord> void alone(RecordType<R> type, R record, Optional<PersonId> actor) {
        Optional<PersonId> told = type.isAnonymous() ? Optional.empty() : actor;
        Instant at = type.isAnonymous() ? records.now().truncatedTo(ChronoUnit.DAYS) : records.now();
        listeners.forEach(listener -> listener.onDestroy(type.ref(record.id()), told, at));
        records.store().destroy(type, record, told, at);
    }
}
