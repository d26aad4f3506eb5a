package se.samverkan.transfer;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/** Checks that the entries of one file are a history that a storage can take in whole. Used by one thread. */
final class HistoryCheck<R extends NetworkRecord> {

    private final RecordType<R> type;
    private final NetworkId network;
    private final Map<RecordRef, Last> last = new LinkedHashMap<>();
    private long position;
    private boolean waiting;

    /** The last entry of a record so far. */
    private record Last(long version, boolean destroyed, boolean empty, long line) {}

    HistoryCheck(RecordType<R> type, NetworkId network) {
        this.type = type;
        this.network = network;
    }

    /** Takes in the next entry; what is wrong with it, empty if nothing. */
    String complaint(Entry<R> entry, long line) {
        Change change = entry.change();
        if (!change.record().type().equals(type.name()) || !change.network().equals(network)) {
            return change.record() + " of network " + change.network().value() + " does not belong here";
        }
        String wrong = place(change);
        if (wrong.isEmpty()) {
            wrong = version(change);
        }
        if (wrong.isEmpty() && type.isAnonymous()) {
            wrong = anonymity(entry);
        }
        boolean empty = !change.isDestruction() && entry.payload().isEmpty();
        last.put(change.record(), new Last(change.version().number(), change.isDestruction(), empty, line));
        return wrong.isEmpty() ? fields(entry) : wrong;
    }

    private String place(Change change) {
        boolean waits = change.position() == 0 && type.isAnonymous();
        boolean grows = !waiting && change.position() > position;
        waiting = waiting || waits;
        position = Math.max(position, change.position());
        return waits || grows ? "" : "position " + change.position() + " does not follow those before";
    }

    /** Anonymous answers that were destroyed while they waited have left no entry but that of their destruction. */
    private String version(Change change) {
        Last before = last.get(change.record());
        long expected = before == null ? 1 : before.version() + 1;
        long found = change.version().number();
        boolean follows = found == expected || (found > expected && type.isAnonymous() && change.isDestruction());
        return follows && (before == null || !before.destroyed())
                ? ""
                : "version " + found + " of " + change.record() + " does not follow those before";
    }

    private static String anonymity(Entry<?> entry) {
        boolean day = entry.change().at().equals(entry.change().at().truncatedTo(ChronoUnit.DAYS));
        boolean nobody = entry.change().actor().isEmpty()
                && entry.payload().flatMap(record -> record.header().author()).isEmpty();
        return day && nobody ? "" : "an anonymous answer tells who gave it or when";
    }

    /** What a storage keeps beside a record must be there for it. */
    private String fields(Entry<R> entry) {
        try {
            entry.payload().ifPresent(record -> {
                type.facets(record);
                type.when(record);
                type.subject(record);
            });
            return "";
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Refuses records whose newest version is not there. */
    void end(String file) {
        last.forEach((record, end) -> {
            if (end.empty()) {
                throw StoppedException.damaged(file, end.line(), "the newest version of " + record + " is missing");
            }
        });
    }
}
