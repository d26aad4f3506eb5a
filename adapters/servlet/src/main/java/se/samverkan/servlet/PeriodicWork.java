package se.samverkan.servlet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.Samverkan;
import se.samverkan.network.Deliverer;

/**
 * What an installation does now and then by itself, until it is stopped: deliver notifications, let records of an earlier version be found by what
 * this one finds them by, and ask once a year whether experiences still hold. Several nodes may do it at the same time; what one of them was at
 * when it stopped is done later, by whichever.
 */
final class PeriodicWork {
    private static final Logger LOG = LoggerFactory.getLogger(PeriodicWork.class);
    private static final long DELIVERY_SECONDS = 15;
    private static final long FIRST_CHECK_MINUTES = 5;
    private static final long CHECK_MINUTES = TimeUnit.HOURS.toMinutes(12);
    private static final long REFRESH_MINUTES = 10;
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "samverkan-periodic");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Future<?>> repeated = new ArrayList<>();

    private PeriodicWork() {}

    static PeriodicWork start(Samverkan samverkan) {
        PeriodicWork started = new PeriodicWork();
        Deliverer deliverer = samverkan.deliverer();
        if (!deliverer.states().isEmpty()) {
            Runnable delivery = tried("Notifications could not be delivered", deliverer::deliver);
            started.repeated.add(
                    started.executor.scheduleWithFixedDelay(delivery, 0, DELIVERY_SECONDS, TimeUnit.SECONDS));
        }
        Runnable refresh = tried("Records could not be made found by new facets", untilDone(samverkan::refreshFacets));
        started.repeated.add(started.executor.scheduleWithFixedDelay(
                refresh, FIRST_CHECK_MINUTES, REFRESH_MINUTES, TimeUnit.MINUTES));
        Runnable check = tried("Reminders could not be sent", samverkan.yearlyCheck()::remind);
        started.repeated.add(
                started.executor.scheduleWithFixedDelay(check, FIRST_CHECK_MINUTES, CHECK_MINUTES, TimeUnit.MINUTES));
        return started;
    }

    /** Work that fails is tried again at its next time; an exception would end it for good. */
    private static Runnable tried(String failure, Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("{}, it is tried again: {}", failure, e.getMessage(), e);
            }
        };
    }

    /** Work that nothing is left of once it has not failed. */
    private static Runnable untilDone(Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (!done.get()) {
                work.run();
                done.set(true);
            }
        };
    }

    void stop() {
        repeated.forEach(work -> work.cancel(true));
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Periodic work has not ended after {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
