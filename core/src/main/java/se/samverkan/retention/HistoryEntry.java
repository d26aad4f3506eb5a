package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.Change;

/**
 * One thing that happened to a record.
 *
 * @param change when, which version, and by which pseudonym
 * @param who the name of the membership that wrote it; empty for former members whose name is erased, and administrators without membership
 * @param content what can be told of what was written
 * @param fields the fields that this version changed; all of them when nothing of the version before can be shown
 * @since 0.1.0
 */
public record HistoryEntry(Change change, Optional<String> who, Content content, List<FieldChange> fields) {

    /** What can be told of what was written. */
    public enum Content {
        /** Before and after are shown. */
        SHOWN,
        /** What was written has been erased; that it was written stays. */
        ERASED,
        /** The version was not shared with the reader, as when it was somebody's draft. */
        WITHHELD,
        /** The record was destroyed with all its versions. */
        DESTROYED
    }

    /** Copies the fields. */
    public HistoryEntry {
        requireNonNull(change, "change");
        requireNonNull(who, "who");
        requireNonNull(content, "content");
        fields = List.copyOf(fields);
    }
}
