package se.samverkan.jdbc;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How an open database is reached: work that fails since a connection was lost is done again on a new one, once, so that a server that was away is
 * found again by the first who asks; what still fails is told in the words that messages have for it.
 */
record Reach(String where, Runnable renewal) {

    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);

    /** Does work that may be done a second time, since nothing of the first is kept. */
    <T> T through(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException | Hindered e) {
            if (!Failure.mayBeOver(e)) {
                throw told(e);
            }
            LOG.debug("The database was not reached, it is tried once more", e);
            if (Failure.losesConnections(e)) {
                renewal.run();
            }
        }
        return once(work);
    }

    /** Does work that must not be done a second time. */
    <T> T once(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException | Hindered e) {
            throw told(e);
        }
    }

    /** What is thrown in the place of what a database's access throws. */
    RuntimeException told(RuntimeException thrown) {
        return Failure.whileOpen(where, thrown);
    }
}
