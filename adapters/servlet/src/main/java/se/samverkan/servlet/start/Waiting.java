package se.samverkan.servlet.start;

import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.servlet.me.NotificationRow;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.writing.Manuscript;

/**
 * What waits for a member: what they have not seen, and what they have begun to write.
 *
 * @param news the newest notifications that they have not seen
 * @param unread how many they have not seen
 * @param drafts their drafts, the one they wrote in last first
 * @param own their municipality, for those who act for one
 * @since 0.1.0
 */
public record Waiting(
        List<NotificationRow> news, long unread, List<Manuscript> drafts, Optional<MunicipalityCode> own) {
    private static final int NEWS = 3;
    private static final Waiting NOTHING = new Waiting(List.of(), 0, List.of(), Optional.empty());

    /** Copies the lists. */
    public Waiting {
        news = List.copyOf(news);
        drafts = List.copyOf(drafts);
    }

    static Waiting of(Installation installation, View view, Actor actor) {
        if (!view.visitor().isMember()) {
            return NOTHING;
        }
        Page<Notification> unread = installation.samverkan().inbox().unread(actor, PageRequest.first(NEWS));
        return new Waiting(
                unread.items().stream()
                        .map(each -> NotificationRow.of(view, each))
                        .toList(),
                unread.total(),
                installation.samverkan().manuscripts().all(actor),
                actor.organisation().flatMap(id -> installation.register().municipality(actor, id)));
    }
}
