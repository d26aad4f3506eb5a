package se.samverkan.servlet.me;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.experience.YearlyCheck;
import se.samverkan.network.Notification;
import se.samverkan.record.RecordRef;
import se.samverkan.servlet.page.View;

/**
 * A notification as it is shown.
 *
 * @param notification the notification
 * @param words what it says, in the reader's language
 * @param href where it leads, if the record has a page
 * @since 0.1.0
 */
public record NotificationRow(Notification notification, String words, Optional<String> href) {
    /** Where records of a type are shown, for those types that have a page of their own. */
    private static final Map<String, String> PLACES = new TreeMap<>();

    static {
        PLACES.put("meeting", "/traffar/");
        PLACES.put("experience", "/erfarenheter/");
        PLACES.put("recommendation", "/rekommendationer/");
        PLACES.put("interview", "/intervjuer/");
        PLACES.put("quotation", "/citat/");
        PLACES.put("question", "/fragor/");
        PLACES.put("panel", "/urval/");
        PLACES.put("call-for-interest", "/urval/intresse/");
    }

    /**
     * Puts a notification in the reader's words.
     *
     * @param view the page it is shown on
     * @param notification the notification
     * @return the notification as it is shown
     */
    public static NotificationRow of(View view, Notification notification) {
        return new NotificationRow(notification, words(view, notification), place(view, notification.about()));
    }

    private static String words(View view, Notification notification) {
        Map<String, String> values = new TreeMap<>();
        notification.arguments().forEach((name, value) -> values.put(name, readable(view, name, value)));
        values.put("title", notification.title());
        return view.text("notification." + notification.code(), values);
    }

    /** Days are stored as ISO 8601 has them and stages by their names; both are shown as people write them. */
    private static String readable(View view, String name, String value) {
        if (name.equals("stage")) {
            return view.text("reuse.stage." + value);
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? view.date(LocalDate.parse(value)) : value;
    }

    private static Optional<String> place(View view, RecordRef about) {
        return Optional.ofNullable(PLACES.get(about.type()))
                .map(path -> path + about.id())
                .filter(view::answers)
                .map(view::url);
    }

    /**
     * Whether it asks if an experience still holds, which one click answers.
     *
     * @return true while it is unread
     */
    public boolean asksWhetherItHolds() {
        return !notification.read() && notification.code().equals(YearlyCheck.CODE);
    }
}
