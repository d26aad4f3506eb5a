package se.samverkan.servlet;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.network.Deliverer;

/** Delivers notifications now and then, until it is stopped. What it is delivering then is delivered again later, by whichever node. */
final class DeliveryThread {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryThread.class);
    private static final long BETWEEN = Duration.ofSeconds(15).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(10).toMillis();

    private final Deliverer deliverer;
    private final Thread thread;

    private DeliveryThread(Deliverer deliverer) {
        this.deliverer = deliverer;
        this.thread = new Thread(this::run, "samverkan-delivery");
        this.thread.setDaemon(true);
    }

    static DeliveryThread start(Deliverer deliverer) {
        DeliveryThread started = new DeliveryThread(deliverer);
        started.thread.start();
        return started;
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                deliverer.deliver();
            } catch (RuntimeException e) {
                LOG.error("Notifications could not be delivered, it is tried again: {}", e.getMessage(), e);
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void stop() {
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
