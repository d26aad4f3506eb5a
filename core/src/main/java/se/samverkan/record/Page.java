package se.samverkan.record;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the records on the page, in order
 * @param total how many records the whole list holds
 * @param request which page this is
 * @param <T> what the list holds
 * @since 0.1.0
 */
public record Page<T>(List<T> items, long total, PageRequest request) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * How many pages the whole list has.
     *
     * @return at least 1
     */
    public int pages() {
        return (int) Math.max(1, (total + request.limit() - 1) / request.limit());
    }

    /**
     * Whether a page follows.
     *
     * @return true if there is one
     */
    public boolean hasNext() {
        return request.page() < pages();
    }
}
