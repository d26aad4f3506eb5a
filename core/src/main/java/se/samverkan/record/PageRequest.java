package se.samverkan.record;

/**
 * Which part of a list is wanted.
 *
 * @param page the page's number, from 1
 * @param limit records on a page, 1–1,000
 * @since 0.1.0
 */
public record PageRequest(int page, int limit) {

    /** The most records on a page. */
    public static final int MOST = 1_000;

    /** Refuses numbers outside the ranges. */
    public PageRequest {
        if (page < 1 || page > Integer.MAX_VALUE / MOST) {
            throw new IllegalArgumentException("Page " + page + " does not exist: the first is 1");
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("Limit " + limit + " must be 1-" + MOST);
        }
    }

    /**
     * The first records of a list.
     *
     * @param limit how many, 1–1,000
     * @return the request
     */
    public static PageRequest first(int limit) {
        return new PageRequest(1, limit);
    }

    /**
     * How many records come before this page.
     *
     * @return the offset, from 0
     */
    public int offset() {
        return (page - 1) * limit;
    }
}
