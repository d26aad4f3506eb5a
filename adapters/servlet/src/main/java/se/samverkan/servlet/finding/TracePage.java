package se.samverkan.servlet.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samverkan.Samverkan;
import se.samverkan.finding.ThemeTrace;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What a theme rests on: figures for all, approved quotations for members, passages for those who work with the interviews. */
final class TracePage implements Handler {
    private final Installation installation;

    TracePage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Samverkan samverkan = installation.samverkan();
        ThemeTrace trace =
                samverkan.findings().trace(actor, request.path("key")).orElseThrow(RefusedRequestException::notFound);
        Map<String, String> names = new LinkedHashMap<>();
        if (actor.isMember()) {
            samverkan
                    .members()
                    .organisations(actor)
                    .forEach(each -> names.put(each.id().value().toString(), each.title()));
        }
        return installation
                .views()
                .of(request, "trace.title", "theme", trace.theme().name(request.locale()))
                .with("trace", trace)
                .with("names", names)
                .show("finding/trace");
    }
}
