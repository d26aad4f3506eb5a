package se.samverkan.privacy;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.network.Records;
import se.samverkan.record.Change;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;
import se.samverkan.retention.RecordFields;
import se.samverkan.retention.RecordTypes;

/**
 * Finds everything in a network that a person wrote or is named in. What they wrote is found by the change log, which holds no payloads to be
 * read; only types that can name persons are read through. Who gave an anonymous answer is not found, since nobody can.
 */
final class Traces {

    private static final int STEP = 1_000;

    private final Records records;
    private final NetworkId network;
    private final PersonId person;

    Traces(Records records, NetworkId network, PersonId person) {
        this.records = records;
        this.network = network;
        this.person = person;
    }

    /** What the person did, the earliest first. */
    List<Change> changes() {
        List<Change> found = new ArrayList<>();
        long position = 0;
        List<Change> read;
        do {
            read = records.store().changes().after(position, STEP);
            for (Change change : read) {
                position = change.position();
                if (change.network().equals(network) && change.actor().equals(Optional.of(person))) {
                    found.add(change);
                }
            }
        } while (read.size() == STEP);
        return found;
    }

    /** The records, in the order of the steps of the method. */
    List<Trace<?>> of(List<Change> changes) {
        Set<RecordRef> written = new LinkedHashSet<>();
        changes.forEach(change -> written.add(change.record()));
        List<Trace<?>> found = new ArrayList<>();
        RecordTypes.all().forEach(type -> found.addAll(of(type, written)));
        return found;
    }

    private <R extends NetworkRecord> List<Trace<R>> of(RecordType<R> type, Set<RecordRef> written) {
        Map<RecordRef, R> candidates = new LinkedHashMap<>();
        List<RecordRef> own = written.stream()
                .filter(record -> record.type().equals(type.name()))
                .toList();
        Iterables.partition(own, STEP)
                .forEach(part -> records.store()
                        .findAll(
                                type,
                                part.stream()
                                        .map(record -> type.id(record.id()))
                                        .toList(),
                                everything())
                        .forEach(record -> candidates.put(type.ref(record.id()), record)));
        if (RecordFields.canNamePersons(type)) {
            records.store().all(RecordQuery.of(type).oldestFirst(), everything()).stream()
                    .filter(record -> RecordFields.persons(record).contains(person))
                    .forEach(record -> candidates.put(type.ref(record.id()), record));
        }
        return candidates.values().stream()
                .map(record -> new Trace<>(type, record, part(record)))
                .toList();
    }

    private Trace.Part part(NetworkRecord record) {
        if (RecordFields.persons(record).contains(person)) {
            return Trace.Part.NAMED;
        }
        return record.header().author().equals(Optional.of(person)) ? Trace.Part.AUTHOR : Trace.Part.EDITOR;
    }

    private Visibility everything() {
        return Visibility.everythingIn(network);
    }
}
