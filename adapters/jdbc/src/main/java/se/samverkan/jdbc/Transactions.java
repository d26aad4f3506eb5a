package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the transaction of each thread and ends it when the outermost piece of work is done. One that met a deadlock or another conflict is
 * undone, and its work is done again.
 */
final class Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    /** How often work is tried: enough for a handful of writers that meet in the same records. */
    static final int ATTEMPTS = 8;

    private final EntityManagerFactory factory;
    private final Patience patience;
    // One for each storage: a thread may write in two of them at once. It is removed when the transaction ends.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    Transactions(EntityManagerFactory factory, Patience patience) {
        this.factory = factory;
        this.patience = patience;
    }

    /** Reads within the thread's transaction, or without one. */
    <T> T read(Function<EntityManager, T> work) {
        Transaction open = current.get();
        if (open != null) {
            return open.within(() -> work.apply(open.entities()));
        }
        try (EntityManager entities = factory.createEntityManager()) {
            return work.apply(entities);
        }
    }

    /** Reads the change log, which must show what the thread's transaction has written. */
    <T> T readLog(Function<EntityManager, T> work) {
        Transaction open = current.get();
        if (open != null) {
            open.within(open::writePending);
        }
        return read(work);
    }

    /** Writes within the thread's transaction, or in one of its own. */
    <T> T write(Function<Transaction, T> work) {
        Transaction open = current.get();
        return open == null ? retried(work) : open.within(() -> work.apply(open));
    }

    /** Does work in the thread's transaction, as a part that is undone alone when it fails, or in one of its own. */
    <T> T together(Supplier<T> work) {
        Transaction open = current.get();
        return open == null ? retried(transaction -> work.get()) : open.within(() -> open.nested(work));
    }

    /** As {@link #together}, for work that cannot be done a second time. */
    <T> T togetherOnce(Supplier<T> work) {
        Transaction open = current.get();
        return open == null ? once(transaction -> work.get()) : open.within(() -> open.nested(work));
    }

    private <T> T retried(Function<Transaction, T> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException e) {
                if (!Conflict.isIn(e)) {
                    throw e;
                }
                LOG.debug("Transaction met another, attempt {} of {}", attempt, ATTEMPTS, e);
                patience.beforeNext(attempt);
            }
        }
        return once(work);
    }

    private <T> T once(Function<Transaction, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            Transaction transaction = new Transaction(entities);
            current.set(transaction);
            try {
                T result = work.apply(transaction);
                transaction.requireWhole();
                transaction.writePending();
                entities.getTransaction().commit();
                return result;
            } finally {
                current.remove();
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }
}
