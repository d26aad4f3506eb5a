package se.samverkan.network;

import java.io.IOException;

/**
 * Port: delivers notifications out of the plugin, such as by mail. Contract: one that was delivered may come again, when the answer was lost
 * by a crash; by its id a channel or its receiver recognises it. Implementations are safe for use by several threads and are found by
 * {@link java.util.ServiceLoader}, or handed in by whoever embeds the library.
 *
 * @since 0.1.0
 */
public interface NotificationChannel {

    /**
     * The channel's name, the same for good: what waits is kept under it.
     *
     * @return such as {@code mail}: 1–60 small letters and hyphens
     */
    String name();

    /**
     * Whether the channel wants a notification. Asked when it is written, in the transaction of the writer: answer at once.
     *
     * @param notification the notification
     * @return true unless the channel chooses
     */
    default boolean takes(Notification notification) {
        return true;
    }

    /**
     * Delivers a notification. Takes less than {@link Deliverer#LEASE}; it may be delivered twice otherwise.
     *
     * @param notification the notification as it is now; it may have been read in the inbox meanwhile
     * @throws IOException if it could not be delivered; it is tried again later
     */
    void deliver(Notification notification) throws IOException;
}
