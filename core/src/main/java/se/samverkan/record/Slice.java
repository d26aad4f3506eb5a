package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Some records of a list, from a place on.
 *
 * @param items the records, in order
 * @param next the place after which the rest begins; empty if nothing follows
 * @param <T> what the list holds
 * @since 0.1.0
 */
public record Slice<T>(List<T> items, Optional<Place> next) {

    /** Copies the items. */
    public Slice {
        items = List.copyOf(items);
        requireNonNull(next, "next");
    }

    /**
     * The slice of records read with one more than wanted, by which it is known whether any follow.
     *
     * @param query what was looked for
     * @param found at most one record more than the query's limit
     * @param <R> the record class
     * @return the slice
     */
    public static <R extends NetworkRecord> Slice<R> of(RecordQuery<R> query, List<R> found) {
        int limit = query.page().limit();
        if (found.size() <= limit) {
            return new Slice<>(found, Optional.empty());
        }
        List<R> items = found.subList(0, limit);
        return new Slice<>(items, Optional.of(query.place(items.get(limit - 1))));
    }
}
