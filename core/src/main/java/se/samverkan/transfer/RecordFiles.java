package se.samverkan.transfer;

import java.util.Optional;
import se.samverkan.record.RecordType;
import se.samverkan.retention.RecordTypes;

/** The files in which the records of each type lie in an archive. */
final class RecordFiles {

    private RecordFiles() {}

    static String of(RecordType<?> type) {
        return Manifest.RECORDS + type.name() + Manifest.LINES;
    }

    /** The type whose records lie in a file, empty if there is none. */
    static Optional<RecordType<?>> type(String file) {
        return RecordTypes.all().stream().filter(type -> of(type).equals(file)).findFirst();
    }
}
