package se.samverkan.servlet.me;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.network.NotificationId;
import se.samverkan.record.Page;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The visitor's inbox. */
final class Notifications {
    private static final int LIMIT = 20;

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

    private final Installation installation;

    Notifications(Installation installation) {
        this.installation = installation;
    }

    Response list(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "notifications.title");
        Page<Notification> page = installation.samverkan().inbox().list(actor, request.page(LIMIT));
        List<NotificationRow> rows = page.items().stream()
                .map(each -> new NotificationRow(each, words(view, each), place(view, each.about())))
                .toList();
        return view.with("rows", rows).with("page", page).show("me/notifications");
    }

    private static String words(View view, Notification notification) {
        Map<String, String> values = new TreeMap<>();
        notification.arguments().forEach((name, value) -> values.put(name, readable(view, value)));
        values.put("title", notification.title());
        return view.text("notification." + notification.code(), values);
    }

    /** Days are stored as ISO 8601 has them and shown as people write them. */
    private static String readable(View view, String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? view.date(LocalDate.parse(value)) : value;
    }

    private static Optional<String> place(View view, RecordRef about) {
        return Optional.ofNullable(PLACES.get(about.type()))
                .map(path -> path + about.id())
                .filter(view::answers)
                .map(view::url);
    }

    Response readAll(Request request) {
        installation.samverkan().inbox().markAllRead(request.member());
        return request.redirect("/notiser");
    }

    Response read(Request request) {
        Actor actor = request.member();
        Notification notification = installation
                .samverkan()
                .records()
                .find(actor, Notification.TYPE, new NotificationId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
        Result<Notification> result = installation.samverkan().inbox().markRead(actor, notification);
        if (result instanceof Result.Refused<Notification> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect("/notiser");
    }
}
