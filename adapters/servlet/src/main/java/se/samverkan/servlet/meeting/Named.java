package se.samverkan.servlet.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverkan.Samverkan;
import se.samverkan.meeting.FormatKey;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.meeting.MeetingId;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;

/** The names of what a meeting mentions, read once for a page. */
final class Named {
    private final Map<OrganisationId, String> organisations = new LinkedHashMap<>();

    private Named(List<Organisation> all) {
        all.forEach(each -> organisations.put(each.id(), each.title()));
    }

    static Named organisations(Samverkan samverkan, Actor actor) {
        return new Named(samverkan.members().organisations(actor));
    }

    String of(OrganisationId organisation) {
        return organisations.getOrDefault(organisation, "–");
    }

    static String format(View view, List<MeetingFormat> formats, FormatKey key) {
        return formats.stream()
                .filter(format -> format.key().equals(key))
                .findFirst()
                .map(format -> format.name().in(view.locale()))
                .orElse(key.value());
    }

    /** The meeting that the address names, if the actor may read it. */
    static Meeting meeting(Samverkan samverkan, Actor actor, Request request) {
        return samverkan
                .meetings()
                .find(actor, new MeetingId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    static String path(Meeting meeting) {
        return path(meeting.id().value());
    }

    static String path(UUID meeting) {
        return "/traffar/" + meeting;
    }
}
