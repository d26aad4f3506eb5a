package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to be delivered through one channel.
 *
 * @param id its identity, by which a receiver recognises what it has had before
 * @param channel the name of the channel, such as {@code mail}: 1–60 small letters and hyphens
 * @param network the network it belongs to
 * @param about the record to be delivered
 * @param attempt how many times it has been claimed; 0 when it is put
 * @param due when it may be claimed (UTC)
 * @since 0.1.0
 */
public record OutboxMessage(UUID id, String channel, NetworkId network, RecordRef about, int attempt, Instant due) {

    private static final int LONGEST_CHANNEL = 60;

    /** Refuses missing parts and names that no channel has. */
    public OutboxMessage {
        requireNonNull(id, "id");
        requireNonNull(network, "network");
        requireNonNull(about, "about");
        requireNonNull(due, "due");
        if (!channel.matches("[a-z-]{1," + LONGEST_CHANNEL + "}")) {
            throw new IllegalArgumentException(
                    "Channel '" + channel + "' must be 1-" + LONGEST_CHANNEL + " small letters and hyphens");
        }
    }

    /**
     * This message as one who claims it holds it.
     *
     * @param until when the claim ends
     * @return the message with one attempt more, due again then
     */
    public OutboxMessage claimedUntil(Instant until) {
        return new OutboxMessage(id, channel, network, about, attempt + 1, until);
    }

    /**
     * This message at another time.
     *
     * @param at when it may be claimed
     * @return the changed message
     */
    public OutboxMessage dueAt(Instant at) {
        return new OutboxMessage(id, channel, network, about, attempt, at);
    }
}
