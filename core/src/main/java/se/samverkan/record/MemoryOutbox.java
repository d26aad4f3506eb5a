package se.samverkan.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The outbox in memory. */
final class MemoryOutbox implements Outbox {

    private final MemoryTransactions transactions;
    private final Map<Key, OutboxMessage> kept = new LinkedHashMap<>();

    private record Key(String channel, UUID id) {

        static Key of(OutboxMessage message) {
            return new Key(message.channel(), message.id());
        }
    }

    MemoryOutbox(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(OutboxMessage message) {
        transactions.together(() -> {
            if (kept.putIfAbsent(Key.of(message), message) == null) {
                transactions.undoneBy(() -> kept.remove(Key.of(message)));
            }
            return true;
        });
    }

    @Override
    public List<OutboxMessage> claim(String channel, Instant now, Duration lease, int limit) {
        return transactions.together(() -> kept.values().stream()
                .filter(message -> message.channel().equals(channel))
                .filter(message -> !message.due().isAfter(now))
                .sorted(Comparator.comparing(OutboxMessage::due)
                        .thenComparing(message -> message.id().toString()))
                .limit(limit)
                .toList()
                .stream()
                .map(message -> replace(message, message.claimedUntil(now.plus(lease))))
                .toList());
    }

    private OutboxMessage replace(OutboxMessage before, OutboxMessage after) {
        kept.put(Key.of(before), after);
        transactions.undoneBy(() -> kept.put(Key.of(before), before));
        return after;
    }

    @Override
    public boolean delivered(OutboxMessage claimed) {
        return transactions.together(() -> {
            OutboxMessage current = kept.get(Key.of(claimed));
            if (current == null || current.attempt() != claimed.attempt()) {
                return false;
            }
            kept.remove(Key.of(claimed));
            transactions.undoneBy(() -> kept.put(Key.of(claimed), current));
            return true;
        });
    }

    @Override
    public boolean retry(OutboxMessage claimed, Instant at) {
        return transactions.together(() -> {
            OutboxMessage current = kept.get(Key.of(claimed));
            if (current == null || current.attempt() != claimed.attempt()) {
                return false;
            }
            replace(current, current.dueAt(at));
            return true;
        });
    }

    @Override
    public long waiting(String channel) {
        return transactions.locked(() -> kept.keySet().stream()
                .filter(key -> key.channel().equals(channel))
                .count());
    }

    void clear() {
        kept.clear();
    }
}
