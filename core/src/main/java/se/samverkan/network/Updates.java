package se.samverkan.network;

import com.google.common.util.concurrent.Striped;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;

/**
 * Changes that hold whatever others have written meanwhile. Those of one record take turns, so that only other nodes can be first: many who answer
 * at once on a busy machine do not wear each other out.
 */
final class Updates {

    private static final int ATTEMPTS = 10;

    private final Records records;
    private final Striped<Lock> turns = Striped.lock(64);

    Updates(Records records) {
        this.records = records;
    }

    /** Applies a change to the newest version of a record, or makes the record where there is none. */
    <R extends NetworkRecord> Result<R> apply(
            Actor actor, RecordType<R> type, RecordId id, Supplier<Result<R>> absent, UnaryOperator<R> change) {
        Lock turn = turns.get(id);
        turn.lock();
        try {
            Result<R> result = applied(actor, type, id, absent, change);
            for (int attempt = 1; attempt < ATTEMPTS && result instanceof Result.Stale; attempt++) {
                result = applied(actor, type, id, absent, change);
            }
            return result;
        } finally {
            turn.unlock();
        }
    }

    private <R extends NetworkRecord> Result<R> applied(
            Actor actor, RecordType<R> type, RecordId id, Supplier<Result<R>> absent, UnaryOperator<R> change) {
        Optional<R> newest = records.find(actor, type, id);
        if (newest.isEmpty()) {
            return absent.get();
        }
        R changed = change.apply(newest.get());
        return changed.equals(newest.get()) ? Result.done(changed) : records.change(actor, type, changed);
    }

    static <R> Result<R> notFound(RecordId id) {
        return Result.refused(Problem.notFound("", id.value().toString()));
    }
}
