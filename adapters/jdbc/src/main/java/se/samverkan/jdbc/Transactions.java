package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
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

    private final Reach reach;
    private final EntityManagerFactory factory;
    private final SessionFactory sessions;
    private final StatementCount count;
    private final Turns turns;
    private final Patience patience;
    // One for each storage: a thread may write in two of them at once. It is removed when the transaction ends.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    Transactions(Reach reach, EntityManagerFactory factory, StatementCount count, Turns turns, Patience patience) {
        this.reach = reach;
        this.factory = factory;
        this.sessions = factory.unwrap(SessionFactory.class);
        this.count = count;
        this.turns = turns;
        this.patience = patience;
    }

    /** Reads within the thread's transaction, or without one. */
    <T> T read(Function<EntityManager, T> work) {
        Transaction open = current.get();
        if (open != null) {
            return open.within(() -> work.apply(open.entities()));
        }
        return reach.through(() -> {
            try (EntityManager entities = factory.createEntityManager()) {
                return work.apply(entities);
            }
        });
    }

    /** Reads rows within the thread's transaction, or without one. */
    <T> List<T> select(Sql sql, Sql.RowReader<T> reader) {
        count.one();
        Transaction open = current.get();
        if (open != null) {
            return open.within(() -> open.onConnection(connection -> sql.read(connection, reader)));
        }
        return reach.through(() -> {
            try (StatelessSession session = sessions.openStatelessSession()) {
                return session.doReturningWork(connection -> sql.read(connection, reader));
            }
        });
    }

    /** Reads rows of lists, which must show what the thread's transaction has taken in. */
    <T> List<T> selectListed(Sql sql, Sql.RowReader<T> reader) {
        Transaction open = current.get();
        if (open != null) {
            open.within(() -> open.places().write());
        }
        return select(sql, reader);
    }

    /** Reads rows of the change log, which must show what the thread's transaction has written. */
    <T> List<T> selectLog(Sql sql, Sql.RowReader<T> reader) {
        Transaction open = current.get();
        if (open != null) {
            open.within(open::writePending);
        }
        return select(sql, reader);
    }

    /** Writes within the thread's transaction, or in one of its own. */
    <T> T write(Function<Transaction, T> work) {
        Transaction open = current.get();
        return open == null
                ? reach.through(() -> retried(transaction -> transaction.write(work)))
                : open.within(() -> open.write(work));
    }

    /** Takes in many records within the thread's transaction, as a part that is undone alone when it fails, or in one of its own. */
    void restore(int entries, Consumer<Transaction> work) {
        Transaction open = current.get();
        if (open == null) {
            reach.through(() -> retried(transaction -> transaction.restore(entries, work)));
        } else {
            open.within(() -> open.restore(entries, work));
        }
    }

    /** Does work in the thread's transaction, as a part that is undone alone when it fails, or in one of its own. */
    <T> T together(Supplier<T> work) {
        Transaction open = current.get();
        return open == null
                ? reach.through(() -> retried(transaction -> work.get()))
                : open.within(() -> open.nested(work));
    }

    /** As {@link #together}, for work that cannot be done a second time. */
    <T> T togetherOnce(Supplier<T> work) {
        Transaction open = current.get();
        return open == null
                ? reach.once(() -> lastly(transaction -> work.get(), 1))
                : open.within(() -> open.nested(work));
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
        return lastly(work, ATTEMPTS);
    }

    /** Does work that is not tried again: whoever looks after the database should know what it was. */
    private <T> T lastly(Function<Transaction, T> work, int attempts) {
        try {
            return once(work);
        } catch (RuntimeException e) {
            if (Conflict.isIn(e)) {
                LOG.warn("A transaction is given up, it met others in each of {} attempts", attempts, e);
            }
            throw e;
        }
    }

    private <T> T once(Function<Transaction, T> work) {
        try (Transaction transaction = new Transaction(factory.createEntityManager(), turns)) {
            EntityTransaction inDatabase = transaction.entities().getTransaction();
            inDatabase.begin();
            current.set(transaction);
            try {
                T result = work.apply(transaction);
                transaction.requireWhole();
                transaction.end();
                commit(inDatabase);
                return result;
            } finally {
                current.remove();
                undo(inDatabase);
            }
        }
    }

    /** Whether a commit that a lost connection ended is kept nobody knows: it must not be tried again. */
    private void commit(EntityTransaction transaction) {
        try {
            transaction.commit();
        } catch (PersistenceException e) {
            throw Conflict.isIn(e) ? e : reach.told(e);
        }
    }

    /** What is not committed by now goes; where the connection is lost it is gone, and why it was lost says more. */
    private static void undo(EntityTransaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (PersistenceException e) {
            LOG.debug("A transaction could not be undone, its connection is closed", e);
        }
    }
}
