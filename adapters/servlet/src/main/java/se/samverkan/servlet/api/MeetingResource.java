package se.samverkan.servlet.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.meeting.Meetings;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordQuery;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;
import tools.jackson.databind.node.ObjectNode;

/** The network's meetings, the newest first. The link to take part with is for members. */
final class MeetingResource {
    private static final String PATH = "/meetings";
    private final Meetings meetings;
    private final Themes themes;

    /** A meeting as the API tells it. */
    private record MeetingView(
            String id,
            String title,
            String language,
            Optional<String> purpose,
            List<String> themes,
            String format,
            Instant start,
            Instant end,
            Optional<String> place,
            Optional<String> link,
            List<ItemView> agendaItems,
            int invitedCount,
            String status) {
        static MeetingView of(Meeting one, Map<ThemeId, String> keys) {
            return new MeetingView(
                    one.id().value().toString(),
                    one.title(),
                    one.header().language().tag(),
                    told(one.plan().purpose()),
                    one.themes().stream()
                            .flatMap(id -> Optional.ofNullable(keys.get(id)).stream())
                            .sorted()
                            .toList(),
                    one.format().value(),
                    one.start(),
                    one.end(),
                    told(one.plan().place().name()),
                    told(one.plan().place().link()),
                    one.plan().agenda().stream().map(ItemView::of).toList(),
                    one.invited().size(),
                    one.status().name());
        }

        private static Optional<String> told(String text) {
            return Optional.of(text).filter(some -> !some.isBlank());
        }
    }

    private record ItemView(int minutes, String title) {
        static ItemView of(AgendaItem item) {
            return new ItemView(item.minutes(), item.title());
        }
    }

    MeetingResource(Installation installation) {
        this.meetings = installation.samverkan().meetings();
        this.themes = installation.samverkan().themes();
    }

    Response list(Request request) {
        Listing listing = Listing.of(request, PATH, "theme", "status");
        Actor actor = request.actor();
        Map<ThemeId, String> keys = ThemeResource.keys(themes, actor);
        RecordQuery<Meeting> query = RecordQuery.of(Meeting.TYPE).newestFirst().page(listing.wanted());
        query = any(query, "theme", ThemeResource.chosen(request, keys));
        query = any(query, "status", new Query(request).among("status", Meeting.Status.values()));
        return listing.answer("meetings", meetings.list(actor, query), one -> told(request, one, keys));
    }

    private static RecordQuery<Meeting> any(RecordQuery<Meeting> query, String facet, List<String> values) {
        return values.isEmpty() ? query : query.withAny(facet, values);
    }

    Response one(Request request) {
        Actor actor = request.actor();
        Meeting one =
                meetings.find(actor, new MeetingId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
        return Json.answer(told(request, one, ThemeResource.keys(themes, actor)));
    }

    private static ObjectNode told(Request request, Meeting one, Map<ThemeId, String> keys) {
        ObjectNode body = Json.of(MeetingView.of(one, keys));
        String id = one.id().value().toString();
        body.set("_meta", Json.meta(one.header()));
        body.set(
                "_links",
                new Links(request)
                        .self(PATH + "/" + id)
                        .add("collection", Method.GET, PATH)
                        .page("/traffar/" + id)
                        .list());
        return body;
    }
}
