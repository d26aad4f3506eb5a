package se.samverkan.servlet.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.record.Page;
import se.samverkan.record.RecordQuery;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.page.Views;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What concerns the visitor now: the next meeting, new experiences, themes. Others see what the network is and what is public. */
final class StartPage implements Handler {
    private static final int NEW = 3;
    private final Installation installation;

    StartPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Optional<Network> network = request.visitor().network();
        if (network.isEmpty()) {
            return installation.views().of(request, "start.empty.title").show("start/empty");
        }
        Actor actor = request.actor();
        Page<Experience> newest = installation
                .samverkan()
                .records()
                .list(actor, RecordQuery.of(Experience.TYPE).newestFirst().page(1, NEW));
        View view = view(request, network.get());
        Places places = new Places(installation.register(), actor);
        List<Shown> shown = newest.items().stream()
                .map(experience -> Shown.of(view, places, experience, List.of()))
                .toList();
        Waiting waiting = Waiting.of(installation, view, actor);
        return view.with("shown", shown)
                .with("waiting", waiting)
                .with("network", network.get())
                .with("meeting", NextMeeting.of(installation.samverkan(), actor))
                .with("experiences", newest)
                .with("themes", installation.samverkan().themes().all(actor))
                .with(
                        "counts",
                        installation
                                .samverkan()
                                .experiences()
                                .counts(actor, ExperienceFilter.ALL, ExperienceFacet.THEME))
                .with("map", map(waiting, newest.items()))
                .show("start/start");
    }

    private View view(Request request, Network network) {
        Views views = installation.views();
        return request.visitor().isMember() ? views.of(request, "start.title") : views.titled(request, network.title());
    }

    private static SwedenMap map(Waiting waiting, List<Experience> experiences) {
        List<MunicipalityCode> ringed = new ArrayList<>();
        experiences.forEach(each -> ringed.addAll(each.scope().municipalities()));
        return SwedenMap.of(waiting.own().map(List::of).orElse(List.of()), ringed);
    }
}
