package se.samverkan.servlet.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.evaluation.YearOfUse;
import se.samverkan.network.Actor;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What the experiences of the reader's municipality led to in a year: who had use of them, and of what value it was. */
final class LedToPage implements Handler {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int YEARS = 4;

    private final Installation installation;

    LedToPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        OrganisationId own = actor.organisation().orElseThrow(() -> RefusedRequestException.forbidden("members-only"));
        Instant now = installation.samverkan().records().now();
        int thisYear = now.atZone(SWEDEN).getYear();
        int year = request.query()
                .first("ar")
                .filter(text -> text.matches("20\\d\\d"))
                .map(Integer::parseInt)
                .orElse(thisYear);
        YearOfUse use = installation.samverkan().useOfExperiences().year(actor, own, year);
        View view = installation.views().of(request, "led-to.title");
        return view.with("use", use)
                .with("names", names(actor, use))
                .with(
                        "organisation",
                        installation.register().organisation(actor, own).orElse(""))
                .with("years", years(view, thisYear, year))
                .show("overview/led-to");
    }

    private static List<Link> years(View view, int thisYear, int shown) {
        List<Link> links = new ArrayList<>();
        for (int year = thisYear; year > thisYear - YEARS; year--) {
            links.add(new Link(String.valueOf(year), view.url("/erfarenheter/ledde-till?ar=" + year), year == shown));
        }
        return links;
    }

    private Map<String, String> names(Actor actor, YearOfUse use) {
        Map<String, String> names = new TreeMap<>();
        use.used().stream()
                .flatMap(each -> each.reuses().stream())
                .map(reuse -> reuse.header().owner().organisation())
                .forEach(id -> names.computeIfAbsent(
                        id.value().toString(),
                        key -> installation.register().organisation(actor, id).orElse("")));
        return names;
    }
}
