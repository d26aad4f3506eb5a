package se.samverkan.examples.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import se.samverkan.record.Outbox;
import se.samverkan.record.OutboxMessage;

/** The outbox: the one in memory, whose changes are noted. Times are kept to the microsecond, as JSON has them. */
final class JournalOutbox implements Outbox {

    private final Outbox memory;
    private final Transactions transactions;

    JournalOutbox(Outbox memory, Transactions transactions) {
        this.memory = memory;
        this.transactions = transactions;
    }

    @Override
    public void put(OutboxMessage message) {
        OutboxMessage kept = message.dueAt(kept(message.due()));
        transactions.together(() -> {
            memory.put(kept);
            transactions.note(new Step.Put(kept));
            return true;
        });
    }

    @Override
    public List<OutboxMessage> claim(String channel, Instant now, Duration lease, int limit) {
        return transactions.together(() -> {
            List<OutboxMessage> claimed = memory.claim(channel, kept(now), lease, limit);
            if (!claimed.isEmpty()) {
                transactions.note(new Step.Claimed(channel, kept(now), lease, limit));
            }
            return claimed;
        });
    }

    @Override
    public boolean delivered(OutboxMessage claimed) {
        return noted(() -> memory.delivered(claimed), new Step.Delivered(claimed));
    }

    @Override
    public boolean retry(OutboxMessage claimed, Instant at) {
        return noted(() -> memory.retry(claimed, kept(at)), new Step.Retried(claimed, kept(at)));
    }

    private boolean noted(BooleanSupplier answer, Step step) {
        return transactions.together(() -> {
            boolean changed = answer.getAsBoolean();
            if (changed) {
                transactions.note(step);
            }
            return changed;
        });
    }

    @Override
    public long waiting(String channel) {
        return memory.waiting(channel);
    }

    private static Instant kept(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
