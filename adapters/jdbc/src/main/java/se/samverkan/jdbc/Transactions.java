package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the transaction of each thread and ends it when the outermost piece of work is done. */
final class Transactions {

    private final EntityManagerFactory factory;
    // One for each storage: a thread may write in two of them at once. It is removed when the transaction ends.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Reads within the thread's transaction, or without one. */
    <T> T read(Function<EntityManager, T> work) {
        Transaction open = current.get();
        if (open != null) {
            return work.apply(open.entities());
        }
        try (EntityManager entities = factory.createEntityManager()) {
            return work.apply(entities);
        }
    }

    /** Reads the change log, which must show what the thread's transaction has written. */
    <T> T readLog(Function<EntityManager, T> work) {
        Transaction open = current.get();
        if (open != null) {
            open.writePending();
        }
        return read(work);
    }

    /** Writes within the thread's transaction, or in one of its own. */
    <T> T write(Function<Transaction, T> work) {
        Transaction open = current.get();
        return open == null ? outermost(work) : work.apply(open);
    }

    /** Does work in the thread's transaction, as a part that is undone alone when it fails, or in one of its own. */
    <T> T together(Supplier<T> work) {
        Transaction open = current.get();
        return open == null ? outermost(transaction -> work.get()) : open.nested(work);
    }

    private <T> T outermost(Function<Transaction, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            Transaction transaction = new Transaction(entities);
            current.set(transaction);
            try {
                T result = work.apply(transaction);
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
