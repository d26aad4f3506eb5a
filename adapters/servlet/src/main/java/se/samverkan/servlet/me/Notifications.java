package se.samverkan.servlet.me;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.network.NotificationId;
import se.samverkan.record.Page;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The visitor's inbox. */
final class Notifications {
    private static final int LIMIT = 20;

    private final Installation installation;

    Notifications(Installation installation) {
        this.installation = installation;
    }

    Response list(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "notifications.title");
        Page<Notification> page = installation.samverkan().inbox().list(actor, request.page(LIMIT));
        List<NotificationRow> rows = page.items().stream()
                .map(each -> NotificationRow.of(view, each))
                .toList();
        return view.with("rows", rows).with("page", page).show("me/notifications");
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
