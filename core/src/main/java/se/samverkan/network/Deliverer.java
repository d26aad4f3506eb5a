package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.Outbox;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/**
 * Delivers what waits in the outbox, through each channel at least once. Several deliverers, in threads, processes or machines over one
 * storage, share the work. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Deliverer {

    /** How long a message is kept from others while it is being delivered; after a crash it is delivered again then. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    /** How many times a message is tried before it is given up, which takes about three days; in the inbox it stays. */
    public static final int ATTEMPTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);
    private static final int AT_ONCE = 10;

    private final RecordStore store;
    private final InstantSource clock;
    private final List<NotificationChannel> channels;
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();

    /**
     * Delivers from a storage.
     *
     * @param store where notifications and the outbox are kept
     * @param clock tells the time
     * @param channels the channels, each with a name of its own
     */
    public Deliverer(RecordStore store, InstantSource clock, List<NotificationChannel> channels) {
        this.store = requireNonNull(store, "store");
        this.clock = requireNonNull(clock, "clock");
        this.channels = List.copyOf(channels);
        if (this.channels.stream().map(NotificationChannel::name).distinct().count() < this.channels.size()) {
            throw new IllegalArgumentException("Two channels have one name among "
                    + this.channels.stream().map(NotificationChannel::name).toList() + ": give each its own");
        }
    }

    /**
     * A delivery that failed.
     *
     * @param at when (UTC)
     * @param attempt which attempt it was, from 1
     * @param reason why, in the channel's own words
     * @param givenUp whether it will not be tried again
     */
    public record Failure(Instant at, int attempt, String reason, boolean givenUp) {}

    /**
     * How a channel does.
     *
     * @param channel its name
     * @param waiting how many notifications wait
     * @param lastFailure the last delivery that failed here since this deliverer was made
     */
    public record State(String channel, long waiting, Optional<Failure> lastFailure) {}

    /**
     * How the channels do, for the administrator.
     *
     * @return one state for each channel; empty if there are none
     */
    public List<State> states() {
        return channels.stream()
                .map(channel -> new State(
                        channel.name(),
                        store.outbox()
                                .map(outbox -> outbox.waiting(channel.name()))
                                .orElse(0L),
                        Optional.ofNullable(failures.get(channel.name()))))
                .toList();
    }

    /**
     * Delivers all that is due now, until nothing is left or the thread is interrupted.
     *
     * @return how many were delivered
     */
    public int deliver() {
        return store.outbox()
                .map(outbox -> channels.stream()
                        .mapToInt(channel -> deliver(outbox, channel))
                        .sum())
                .orElse(0);
    }

    private int deliver(Outbox outbox, NotificationChannel channel) {
        int delivered = 0;
        List<OutboxMessage> claimed;
        do {
            claimed = outbox.claim(channel.name(), clock.instant(), LEASE, AT_ONCE);
            for (OutboxMessage message : claimed) {
                delivered += deliver(outbox, channel, message) ? 1 : 0;
            }
        } while (!claimed.isEmpty() && !Thread.currentThread().isInterrupted());
        return delivered;
    }

    private boolean deliver(Outbox outbox, NotificationChannel channel, OutboxMessage message) {
        Optional<Notification> notification =
                store.find(Notification.TYPE, new NotificationId(message.about().id()), Visibility.everything());
        try {
            if (notification.isPresent()) {
                channel.deliver(notification.get());
            }
        } catch (IOException | RuntimeException e) {
            failed(outbox, channel, message, e);
            return false;
        }
        return outbox.delivered(message) && notification.isPresent();
    }

    private void failed(Outbox outbox, NotificationChannel channel, OutboxMessage message, Exception e) {
        boolean givenUp = message.attempt() >= ATTEMPTS;
        String reason = String.valueOf(e.getMessage());
        failures.put(channel.name(), new Failure(clock.instant(), message.attempt(), reason, givenUp));
        if (givenUp) {
            LOG.error("{} gave up notification {}: {}", channel.name(), message.id(), reason, e);
            outbox.delivered(message);
        } else {
            LOG.warn("{} failed to deliver notification {}: {}", channel.name(), message.id(), reason);
            outbox.retry(message, clock.instant().plus(delay(message.attempt())));
        }
    }

    /** One minute, then twice as long after each failure, at most six hours. */
    private static Duration delay(int attempt) {
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(attempt - 1, ATTEMPTS));
        return Comparators.min(doubled, LONGEST_DELAY);
    }
}
