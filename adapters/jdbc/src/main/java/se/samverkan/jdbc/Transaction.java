package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;

/** One transaction of one thread, with what it does in the change log. */
final class Transaction implements AutoCloseable {

    /** So many entries take longer than it takes to get ready for them. */
    private static final int MUCH = 1_000;

    private final EntityManager entities;
    private final Turns turns;
    private final List<LogStep> steps = new ArrayList<>();
    private final PendingPlaces places;
    private int written;
    private @Nullable RuntimeException conflict;
    private Turns.@Nullable Turn turn;

    Transaction(EntityManager entities, Turns turns) {
        this.entities = entities;
        this.places = new PendingPlaces(entities);
        this.turns = turns;
    }

    /** Does work that writes, in the turn that this transaction keeps from its first such work to its end. */
    <T> T write(Function<Transaction, T> work) {
        takeTurn();
        places.write();
        return work.apply(this);
    }

    private Turns.Turn takeTurn() {
        if (turn == null) {
            turn = turns.take();
        }
        return turn;
    }

    /** Does work that takes in many records, undone alone if it fails; their places in lists are written when something asks for them. */
    boolean restore(int entries, Consumer<Transaction> work) {
        Turns.Turn taken = takeTurn();
        if (entries >= MUCH) {
            taken.forMuch();
        }
        undoneAlone(
                () -> {
                    work.accept(this);
                    return true;
                },
                places.all());
        return places.writeIfMany();
    }

    PendingPlaces places() {
        return places;
    }

    EntityManager entities() {
        return entities;
    }

    /** Does something in the change log before the transaction ends. */
    void inLog(LogStep step) {
        steps.add(step);
    }

    /** Does work and remembers a conflict, after which the transaction must not be kept, whoever catches it. */
    <T> T within(Supplier<T> work) {
        requireWhole();
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (Conflict.isIn(e)) {
                conflict = e;
            }
            throw e;
        }
    }

    /** Refuses to go on after a conflict: some databases have undone everything by then, and would keep the rest alone. */
    void requireWhole() {
        if (conflict != null) {
            throw new Conflict("The transaction met another and was undone", conflict);
        }
    }

    /** Does work within this transaction: undone alone if it fails, kept if this transaction is. */
    <T> T nested(Supplier<T> work) {
        places.write();
        return undoneAlone(work, List.of());
    }

    private <T> T undoneAlone(Supplier<T> work, List<FacetRow> placesBefore) {
        int before = steps.size();
        int writtenBefore = written;
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
            } else if (conflict == null) {
                undoTo(savepoint);
                steps.subList(before, steps.size()).clear();
                written = writtenBefore;
                places.become(placesBefore);
            }
        }
    }

    /** With a connection that was lost all is undone, and why it was lost is what is to be told. */
    private void undoTo(Savepoint savepoint) {
        entities.clear();
        onConnection(connection -> {
            if (!connection.isClosed()) {
                connection.rollback(savepoint);
            }
            return true;
        });
    }

    /** Writes what is still to be written, last the change log, since all writers meet there. */
    void end() {
        places.write();
        writePending();
    }

    /** Writes what is still to be done in the change log. */
    int writePending() {
        int todo = steps.size() - written;
        if (todo > 0) {
            LogWriter.write(entities, steps.subList(written, steps.size()));
            written = steps.size();
        }
        return todo;
    }

    <T> T onConnection(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    /** Gives the connection back and, after that, lets others write. */
    @Override
    public void close() {
        try {
            entities.close();
        } finally {
            if (turn != null) {
                turn.close();
            }
        }
    }
}
