package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is looked for: records of one type, of which each named facet holds at least one of the wanted values.
 *
 * <pre>{@code
 * RecordQuery.of(Experience.TYPE).with("theme", "parkering").newestFirst().page(1, 20)
 * }</pre>
 *
 * @param type the type looked for
 * @param facets per facet the wanted values, one of which a record must have; an empty set of values matches nothing
 * @param order the order of the list
 * @param page the page wanted
 * @param <R> the record class
 * @since 0.1.0
 */
public record RecordQuery<R extends NetworkRecord>(
        RecordType<R> type, Map<String, Set<String>> facets, Order order, PageRequest page) {

    /** The orders a list may have. Ties are broken by id; the newest first is the earliest first backwards, ids and all. */
    public enum Order {
        /** By title, as a Swede expects ({@link SwedishOrder}). */
        TITLE,
        /** By the type's moment ({@link RecordType#when}), the latest first. */
        NEWEST_FIRST,
        /** By the type's moment, the earliest first. */
        OLDEST_FIRST
    }

    /** Copies the facets in a fixed order. */
    public RecordQuery {
        requireNonNull(type, "type");
        requireNonNull(order, "order");
        requireNonNull(page, "page");
        ImmutableMap.Builder<String, Set<String>> copy = ImmutableMap.builder();
        facets.forEach((name, values) -> copy.put(name, ImmutableSortedSet.copyOf(values)));
        facets = copy.build();
    }

    /**
     * All records of a type by title, the first 1,000.
     *
     * @param type the type
     * @param <R> the record class
     * @return the query
     */
    public static <R extends NetworkRecord> RecordQuery<R> of(RecordType<R> type) {
        return new RecordQuery<>(type, ImmutableMap.of(), Order.TITLE, PageRequest.first(PageRequest.MOST));
    }

    /**
     * This query, for records that have a value in a facet.
     *
     * @param facet the facet's name
     * @param value the value
     * @return the narrowed query
     */
    public RecordQuery<R> with(String facet, String value) {
        return withAny(facet, ImmutableSortedSet.of(value));
    }

    /**
     * This query, for records that have one of some values in a facet.
     *
     * @param facet the facet's name
     * @param values the values; none matches nothing
     * @return the narrowed query
     */
    public RecordQuery<R> withAny(String facet, Collection<String> values) {
        Map<String, Set<String>> more = new LinkedHashMap<>(facets);
        more.put(facet, ImmutableSortedSet.copyOf(values));
        return new RecordQuery<>(type, more, order, page);
    }

    /**
     * This query, the latest first.
     *
     * @return the query in that order
     */
    public RecordQuery<R> newestFirst() {
        return new RecordQuery<>(type, facets, Order.NEWEST_FIRST, page);
    }

    /**
     * This query, the earliest first.
     *
     * @return the query in that order
     */
    public RecordQuery<R> oldestFirst() {
        return new RecordQuery<>(type, facets, Order.OLDEST_FIRST, page);
    }

    /**
     * This query, for one page.
     *
     * @param number the page's number, from 1
     * @param limit records on a page, 1–1,000
     * @return the query for that page
     */
    public RecordQuery<R> page(int number, int limit) {
        return page(new PageRequest(number, limit));
    }

    /**
     * This query, for one page.
     *
     * @param wanted the page
     * @return the query for that page
     */
    public RecordQuery<R> page(PageRequest wanted) {
        return new RecordQuery<>(type, facets, order, wanted);
    }

    /**
     * This query without its condition on a facet.
     *
     * @param facet the facet's name
     * @return the widened query
     */
    public RecordQuery<R> without(String facet) {
        Map<String, Set<String>> rest = new LinkedHashMap<>(facets);
        rest.remove(facet);
        return new RecordQuery<>(type, rest, order, page);
    }

    /**
     * Whether a record has one of the wanted values in every facet: the rule that a storage's query follows.
     *
     * @param record the record
     * @return true if it is looked for
     */
    public boolean accepts(R record) {
        Facets found = type.facets(record);
        return facets.entrySet().stream()
                .allMatch(wanted -> found.of(wanted.getKey()).stream().anyMatch(wanted.getValue()::contains));
    }

    /**
     * The order of the list as a comparator, ties broken by id.
     *
     * @return the comparator that a storage's query agrees with
     */
    public Comparator<R> comparator() {
        Comparator<R> byId = Comparator.comparing(record -> record.id().value().toString());
        Comparator<R> byTime = Comparator.comparing(type::when);
        return switch (order) {
            case TITLE ->
                Comparator.comparing((R record) -> SwedishOrder.key(record.title()))
                        .thenComparing(byId);
            case NEWEST_FIRST -> byTime.thenComparing(byId).reversed();
            case OLDEST_FIRST -> byTime.thenComparing(byId);
        };
    }

    /**
     * Where a record stands in the list, for asking for what follows it.
     *
     * @param record a record of the list
     * @return its place
     */
    public Place place(R record) {
        String key = order == Order.TITLE
                ? SwedishOrder.key(record.title())
                : type.when(record).toString();
        return new Place(key, record.id().value());
    }

    /**
     * Whether a record comes after a place in the list: the rule that a storage's query follows.
     *
     * @param record the record
     * @param place the place
     * @return true if it does
     */
    public boolean isAfter(R record, Place place) {
        int byKey = order == Order.TITLE
                ? SwedishOrder.key(record.title()).compareTo(place.key())
                : type.when(record).compareTo(place.moment());
        int byId = record.id().value().toString().compareTo(place.id().toString());
        int compared = byKey == 0 ? byId : byKey;
        return order == Order.NEWEST_FIRST ? compared < 0 : compared > 0;
    }
}
