package se.samverkan.servlet.me;

import java.util.Optional;
import se.samverkan.network.Notification;

/**
 * A notification as it is shown.
 *
 * @param notification the notification
 * @param words what it says, in the reader's language
 * @param href where it leads, if the record has a page
 * @since 0.1.0
 */
public record NotificationRow(Notification notification, String words, Optional<String> href) {}
