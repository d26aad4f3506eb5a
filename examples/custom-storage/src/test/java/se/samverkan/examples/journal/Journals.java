package se.samverkan.examples.journal;

import java.nio.file.Path;
import java.util.Collections;
import se.samverkan.record.RecordStore;

/** Opens journals in tests. */
final class Journals {

    private Journals() {}

    static RecordStore open(Path data) {
        return new JournalStorageProvider().open(Collections.singletonMap("samverkan.data", data.toString()));
    }

    static Path file(Path data) {
        return data.resolve("journal").resolve("journal.jsonl");
    }
}
