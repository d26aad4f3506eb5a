package se.samverkan.jdbc;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements that a storage sends, so that tests and administrators can tell what a page costs. Safe for use by several
 * threads; it counts those of all threads together.
 *
 * @since 0.1.0
 */
public final class StatementCount {

    private final AtomicLong total = new AtomicLong();

    StatementCount() {}

    /** Tells this counter of each statement. */
    StatementInspector inspector() {
        return sql -> {
            one();
            return sql;
        };
    }

    /** Counts a statement that the inspector does not see. */
    void one() {
        total.incrementAndGet();
    }

    /**
     * How many statements were sent since the storage was opened; those of the migrations are not counted.
     *
     * @return the number, never negative
     */
    public long total() {
        return total.get();
    }
}
