package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * Tells one person that something concerns them. It lies in the plugin's inbox; only its receiver sees it.
 *
 * @param id its identity
 * @param header what every record carries; its author is the receiver
 * @param receiver who is told
 * @param code what happened, such as {@code meeting-invitation}: the interface's message {@code notification.<code>}
 * @param arguments named values for the message
 * @param about the record it is about
 * @param title a plain line that says what it is about, 1–200 characters
 * @param read whether the receiver has seen it
 * @since 0.1.0
 */
public record Notification(
        NotificationId id,
        Header header,
        PersonId receiver,
        String code,
        Map<String, String> arguments,
        RecordRef about,
        String title,
        boolean read)
        implements NetworkRecord {

    /** How notifications are stored and found: by {@code receiver} and {@code read}. */
    public static final RecordType<Notification> TYPE =
            RecordType.of("notification", Notification.class, NotificationId::new, Notification::facets);

    /** Copies the arguments. */
    public Notification {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(receiver, "receiver");
        requireNonNull(code, "code");
        arguments = ImmutableMap.copyOf(arguments);
        requireNonNull(about, "about");
        requireNonNull(title, "title");
    }

    private static Facets facets(Notification notification) {
        return Facets.builder()
                .add("receiver", notification.receiver().value())
                .add("read", String.valueOf(notification.read()))
                .build();
    }

    @Override
    public Notification withHeader(Header other) {
        return new Notification(id, other, receiver, code, arguments, about, title, read);
    }
}
