package se.samverkan.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordRef;

/** How far the records of a network have come in a storage, of those that an archive holds too. Used by one thread. */
final class Standing {

    private final Map<RecordRef, Long> newest = new LinkedHashMap<>();

    void reached(RecordRef record, long version) {
        newest.merge(record, version, Math::max);
    }

    boolean has(RecordRef record) {
        return newest.containsKey(record);
    }

    /** Whether an entry is not stored yet. */
    boolean isNew(Entry<?> entry) {
        long stored = Optional.ofNullable(newest.get(entry.change().record())).orElse(0L);
        return entry.change().version().number() > stored;
    }
}
