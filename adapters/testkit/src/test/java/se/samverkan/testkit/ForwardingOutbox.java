package se.samverkan.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.samverkan.record.Outbox;
import se.samverkan.record.OutboxMessage;

/** Hands everything on to an outbox that is whole. */
class ForwardingOutbox implements Outbox {

    final Outbox whole;

    ForwardingOutbox(Outbox whole) {
        this.whole = whole;
    }

    @Override
    public void put(OutboxMessage message) {
        whole.put(message);
    }

    @Override
    public List<OutboxMessage> claim(String channel, Instant now, Duration lease, int limit) {
        return whole.claim(channel, now, lease, limit);
    }

    @Override
    public boolean delivered(OutboxMessage claimed) {
        return whole.delivered(claimed);
    }

    @Override
    public boolean retry(OutboxMessage claimed, Instant at) {
        return whole.retry(claimed, at);
    }

    @Override
    public long waiting(String channel) {
        return whole.waiting(channel);
    }
}
