package se.samverkan.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Port: what waits to be delivered, put there in the transaction of what it tells of. Contract:
 *
 * <ol>
 *   <li>A message is kept or undone with the transaction that puts it. One whose id and channel are taken is kept once.
 *   <li>A claimed message is not claimed again until its claim ends, by whichever thread, process or machine: those who claim at the same time
 *       share the messages without doubling any.
 *   <li>A message whose claim ended without an answer is claimed again: it is delivered at least once.
 *   <li>Only the newest claim of a message can answer; the answer of an older one changes nothing.
 *   <li>Messages of a channel are claimed in the order of {@link OutboxMessage#due}, ties by id.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface Outbox {

    /**
     * Keeps a message until it is delivered.
     *
     * @param message the message, with no attempt yet
     */
    void put(OutboxMessage message);

    /**
     * Takes messages that are due, for a while.
     *
     * @param channel the channel
     * @param now the time (UTC)
     * @param lease how long nobody else gets them
     * @param limit how many at the most, 1–1,000
     * @return the messages, each with one attempt more and due again when the lease ends; empty if none is due
     */
    List<OutboxMessage> claim(String channel, Instant now, Duration lease, int limit);

    /**
     * Tells that a claimed message was delivered; it is forgotten.
     *
     * @param claimed the message as {@link #claim} gave it
     * @return false if somebody else has claimed it since, or answered
     */
    boolean delivered(OutboxMessage claimed);

    /**
     * Gives a claimed message back, to be tried again.
     *
     * @param claimed the message as {@link #claim} gave it
     * @param at when it may be claimed again (UTC)
     * @return false if somebody else has claimed it since, or answered
     */
    boolean retry(OutboxMessage claimed, Instant at);

    /**
     * How many messages wait or are being delivered.
     *
     * @param channel the channel
     * @return the number
     */
    long waiting(String channel);
}
