package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** One transaction of one thread, with the entries of the change log that it has not written yet. */
final class Transaction {

    private final EntityManager entities;
    private final List<ChangeRow> pending = new ArrayList<>();

    Transaction(EntityManager entities) {
        this.entities = entities;
    }

    EntityManager entities() {
        return entities;
    }

    void append(ChangeRow change) {
        pending.add(change);
    }

    /** Does work within this transaction: undone alone if it fails, kept if this transaction is. */
    <T> T nested(Supplier<T> work) {
        int before = pending.size();
        Savepoint savepoint = onConnection(Connection::setSavepoint);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (done) {
                entities.flush();
                onConnection(connection -> {
                    connection.releaseSavepoint(savepoint);
                    return true;
                });
            } else {
                undoTo(savepoint, before);
            }
        }
    }

    private void undoTo(Savepoint savepoint, int before) {
        entities.clear();
        onConnection(connection -> {
            connection.rollback(savepoint);
            return true;
        });
        if (pending.size() > before) {
            pending.subList(before, pending.size()).clear();
        }
    }

    /**
     * Writes the entries that wait. From here to the end of the transaction nobody else gets positions, so that they become visible in their
     * order: a reader of the log never finds an entry before one that it has read. The row is locked as late as possible, since all writers
     * meet here.
     */
    void writePending() {
        if (pending.isEmpty()) {
            return;
        }
        long next = lastPosition(pending.size()) - pending.size();
        for (ChangeRow change : pending) {
            change.position = ++next;
            entities.persist(change);
        }
        pending.clear();
        entities.flush();
        entities.clear();
    }

    private long lastPosition(long more) {
        int locked = entities.createQuery("update CounterRow c set c.value = c.value + :more where c.name = :name")
                .setParameter("more", more)
                .setParameter("name", CounterRow.CHANGE)
                .executeUpdate();
        if (locked != 1) {
            throw new IllegalStateException("The counter of the change log is missing: restore the row '"
                    + CounterRow.CHANGE + "' of the table counter with the highest log_position");
        }
        return entities.createQuery("select c.value from CounterRow c where c.name = :name", Long.class)
                .setParameter("name", CounterRow.CHANGE)
                .getSingleResult();
    }

    private <T> T onConnection(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
