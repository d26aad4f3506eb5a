package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.RecordType;

/**
 * What has happened to a record.
 *
 * @param type the record's type
 * @param record the record as it is; empty when it was destroyed
 * @param entries what happened, the latest first
 * @since 0.1.0
 */
public record RecordHistory(RecordType<?> type, Optional<NetworkRecord> record, Page<HistoryEntry> entries) {

    /** Refuses missing parts. */
    public RecordHistory {
        requireNonNull(type, "type");
        requireNonNull(record, "record");
        requireNonNull(entries, "entries");
    }
}
