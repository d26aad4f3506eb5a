package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Answers queries among records that are in memory, as the contract of {@link RecordStore} says: for storages and caches that hold them there.
 * Immutable; safe for use by several threads if what gives the records is.
 *
 * @since 0.1.0
 */
public final class InMemoryQuery {

    private final Source source;

    /** Gives every record of a type there is, in any order. */
    public interface Source {

        /**
         * All records of a type.
         *
         * @param type the type
         * @param <R> the record class
         * @return each record in its newest version
         */
        <R extends NetworkRecord> Stream<R> all(RecordType<R> type);
    }

    /**
     * Answers from a source.
     *
     * @param source gives the records; asked once for each query
     */
    public InMemoryQuery(Source source) {
        this.source = requireNonNull(source, "source");
    }

    /**
     * Answers {@link RecordStore#list}.
     *
     * @param query what is looked for
     * @param visibility what the reader may see
     * @param <R> the record class
     * @return the page asked for
     */
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        List<R> all = matching(query, visibility).sorted(query.comparator()).toList();
        List<R> items = all.stream()
                .skip(query.page().offset())
                .limit(query.page().limit())
                .toList();
        return new Page<>(items, all.size(), query.page());
    }

    /**
     * Answers {@link RecordStore#slice}.
     *
     * @param query what is looked for; of its page only the limit counts
     * @param after the place after which to begin; empty for the beginning
     * @param visibility what the reader may see
     * @param <R> the record class
     * @return the records that follow
     */
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        return Slice.of(
                query,
                matching(query, visibility)
                        .filter(record -> after.isEmpty() || query.isAfter(record, after.get()))
                        .sorted(query.comparator())
                        .limit(query.page().limit() + 1L)
                        .toList());
    }

    /**
     * Answers {@link RecordStore#count}.
     *
     * @param query what is looked for
     * @param facet the facet to count by
     * @param visibility what the reader may see
     * @return per value the number of records, by value; values without records are left out
     */
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        return counted(query, facet, visibility);
    }

    private <R extends NetworkRecord> Map<String, Long> counted(
            RecordQuery<R> query, String facet, Visibility visibility) {
        Map<String, Long> counts = new TreeMap<>();
        matching(query.without(facet), visibility)
                .forEach(record ->
                        query.type().facets(record).of(facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private <R extends NetworkRecord> Stream<R> matching(RecordQuery<R> query, Visibility visibility) {
        RecordType<R> type = query.type();
        return source.all(type)
                .filter(record -> visibility.permits(type, record))
                .filter(query::accepts);
    }
}
