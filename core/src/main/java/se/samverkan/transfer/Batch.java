package se.samverkan.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;

/**
 * Entries that are restored at once. A batch ends only where every record in it has its newest version so far, or its end: a version that was
 * erased is restored together with the one after it.
 */
final class Batch {

    private static final int USUAL = 5_000;

    private final RecordStore store;
    private final List<Entry<?>> entries = new ArrayList<>();
    private final Set<RecordRef> empty = new LinkedHashSet<>();

    Batch(RecordStore store) {
        this.store = store;
    }

    void add(Entry<?> entry) {
        entries.add(entry);
        RecordRef record = entry.change().record();
        if (entry.payload().isEmpty() && !entry.change().isDestruction()) {
            empty.add(record);
        } else {
            empty.remove(record);
        }
        if (entries.size() >= USUAL && empty.isEmpty()) {
            restore();
        }
    }

    void restore() {
        store.restore(entries);
        entries.clear();
    }
}
