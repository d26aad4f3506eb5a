package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.record.Outbox;
import se.samverkan.record.OutboxMessage;

/**
 * The outbox in its table. Whoever claims a message changes its row only if it still is as it was read, so that of many who claim at once, on
 * any machine, one gets it.
 */
final class JdbcOutbox implements Outbox {

    private static final String THIS = " where o.channel = :channel and o.messageId = :id and o.attempt = :attempt";

    /** How often the messages due are read again when others took all that were. */
    private static final int ROUNDS = 10;

    private final Transactions transactions;

    JdbcOutbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(OutboxMessage message) {
        transactions.write(transaction -> Insertion.isDone(transaction.entities(), OutboxRow.of(message)));
    }

    @Override
    public List<OutboxMessage> claim(String channel, Instant now, Duration lease, int limit) {
        Instant until = now.plus(lease);
        return transactions.write(transaction -> {
            EntityManager entities = transaction.entities();
            List<OutboxMessage> claimed = new ArrayList<>();
            boolean more = true;
            for (int round = 0; more && claimed.isEmpty() && round < ROUNDS; round++) {
                List<OutboxMessage> due = due(entities, channel, now, limit);
                due.stream()
                        .filter(message -> isClaimed(entities, message, until))
                        .forEach(message -> claimed.add(message.claimedUntil(until)));
                more = !due.isEmpty();
            }
            return claimed;
        });
    }

    private static List<OutboxMessage> due(EntityManager entities, String channel, Instant now, int limit) {
        List<OutboxRow> rows = entities.createQuery(
                        "select o from OutboxRow o where o.channel = :channel and o.due <= :now"
                                + " order by o.channel, o.due, o.messageId",
                        OutboxRow.class)
                .setParameter("channel", channel)
                .setParameter("now", Micros.of(now))
                .setMaxResults(limit)
                .getResultList();
        entities.clear();
        return rows.stream().map(OutboxRow::message).toList();
    }

    private static boolean isClaimed(EntityManager entities, OutboxMessage message, Instant until) {
        return thisOne(
                                entities,
                                "update OutboxRow o set o.attempt = o.attempt + 1, o.due = :until" + THIS
                                        + " and o.due = :due",
                                message)
                        .setParameter("until", Micros.of(until))
                        .setParameter("due", Micros.of(message.due()))
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean delivered(OutboxMessage claimed) {
        return transactions.write(
                transaction -> thisOne(transaction.entities(), "delete from OutboxRow o" + THIS, claimed)
                                .executeUpdate()
                        == 1);
    }

    @Override
    public boolean retry(OutboxMessage claimed, Instant at) {
        return transactions.write(
                transaction -> thisOne(transaction.entities(), "update OutboxRow o set o.due = :at" + THIS, claimed)
                                .setParameter("at", Micros.of(at))
                                .executeUpdate()
                        == 1);
    }

    private static Query thisOne(EntityManager entities, String statement, OutboxMessage message) {
        return entities.createQuery(statement)
                .setParameter("channel", message.channel())
                .setParameter("id", message.id().toString())
                .setParameter("attempt", message.attempt());
    }

    @Override
    public long waiting(String channel) {
        return transactions.read(entities -> entities.createQuery(
                        "select count(*) from OutboxRow o where o.channel = :channel", Long.class)
                .setParameter("channel", channel)
                .getSingleResult());
    }
}
