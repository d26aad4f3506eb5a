package se.samverkan.servlet.record;

import java.time.Instant;
import java.util.List;

/**
 * An entry of a record's history as it is shown.
 *
 * @param version the version
 * @param title who did what
 * @param at when
 * @param note why no fields are shown; empty if they are
 * @param fields the fields that were changed
 * @param first whether the fields are those of the first version, all new
 * @since 0.1.0
 */
public record HistoryRow(long version, String title, Instant at, String note, List<Field> fields, boolean first) {
    /** Copies the fields. */
    public HistoryRow {
        fields = List.copyOf(fields);
    }

    /**
     * A field before and after.
     *
     * @param name its name in the reader's language
     * @param before its values before
     * @param after its values after
     */
    public record Field(String name, String before, String after) {}
}
