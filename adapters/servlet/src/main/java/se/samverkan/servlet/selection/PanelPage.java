package se.samverkan.servlet.selection;

import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.selection.Feature;
import se.samverkan.selection.Mirror;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelId;
import se.samverkan.selection.PanelMember;
import se.samverkan.selection.Panels;
import se.samverkan.selection.Spread;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** One panel: the map, the panel against the country, the members, and how to check the draw. */
final class PanelPage implements Handler {
    private static final List<Feature> KINDS =
            List.of(Feature.AREA, Feature.COUNTY, Feature.GROUP, Feature.SIZE, Feature.URBANISATION);

    private final Installation installation;
    private final Panels panels;

    PanelPage(Installation installation) {
        this.installation = installation;
        this.panels = installation.samverkan().panels();
    }

    @Override
    public Response handle(Request request) {
        return show(request, Form.empty(SelectionPages.AREA));
    }

    /** Shows it with the form for answers as it was filled. */
    Response show(Request request, Form form) {
        Actor actor = request.actor();
        Panel panel = panels.find(actor, new PanelId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
        Optional<Spread> spread = panels.spread(panel);
        View view = installation.views().titled(request, panel.title());
        boolean owns =
                actor.is(Role.COORDINATOR) && actor.actsFor(panel.header().owner());
        Optional<AnnouncedDraw> announced =
                installation.samverkan().announcements().of(actor, panel.id());
        boolean mayRepeat = announced.isPresent() || request.visitor().isMember();
        boolean again = mayRepeat && request.query().first("prova").isPresent();
        return view.with(form)
                .with("panel", panel)
                .with("spread", spread)
                .with("map", SwedenMap.of(panel.seated(), others(panel)))
                .with("against", spread.map(s -> against(view, panel)).orElse(List.of()))
                .with("missing", spread.map(s -> missing(view, s)).orElse(List.of()))
                .with("rules", RuleMet.of(view, panel))
                .with("announced", announced)
                .with("mayRepeat", mayRepeat)
                .with("hasFreeSeat", members(panel).stream().anyMatch(Seat::isFree))
                .with("members", members(panel))
                .with("mayMark", owns)
                .with("mayPublish", owns && panel.header().sharing() != Sharing.PUBLIC)
                .with("again", again ? Optional.of(comesOutAgain(panel, announced)) : Optional.empty())
                .show("selection/panel");
    }

    /** An announced draw is repeated from its published lottery, at once. Others take seconds, so that only members may ask for them. */
    private boolean comesOutAgain(Panel panel, Optional<AnnouncedDraw> announced) {
        return announced
                .flatMap(draw -> draw.value().map(value -> draw.announced().draw(value)))
                .map(ticket -> ticket.members().equals(drawnAtFirst(panel)))
                .orElseGet(() -> panels.comesOutAgain(panel));
    }

    private static List<String> drawnAtFirst(Panel panel) {
        return panel.members().stream()
                .filter(member -> member.replaces().isEmpty())
                .map(member -> member.municipality().value())
                .toList();
    }

    /** Those who could have been drawn, unless that is everybody. */
    private static List<MunicipalityCode> others(Panel panel) {
        List<MunicipalityCode> pool = panel.drawing().pool();
        return pool.size() == MunicipalityCatalogue.bundled().all().size() ? List.of() : pool;
    }

    /** Which kinds of municipality the panel lacks, feature by feature. */
    private static List<String> missing(View view, Spread spread) {
        return KINDS.stream()
                .filter(feature -> !spread.of(feature).missing().isEmpty())
                .map(feature -> feature.name(view.locale()) + ": "
                        + view.list(spread.of(feature).missing().stream()
                                .map(value -> feature.valueName(value.value(), view.locale()))
                                .toList()))
                .toList();
    }

    /** Features with quotas first: those the draw had to meet. */
    private static List<Against> against(View view, Panel panel) {
        return Mirror.of(panel, MunicipalityCatalogue.bundled()).stream()
                .sorted((one, other) -> Boolean.compare(other.hasQuotas(), one.hasQuotas()))
                .map(mirror -> Against.of(view, mirror))
                .toList();
    }

    private static List<Seat> members(Panel panel) {
        return panel.members().stream().map(member -> seat(panel, member)).toList();
    }

    private static Seat seat(Panel panel, PanelMember member) {
        MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();
        Optional<Municipality> found = catalogue.find(member.municipality());
        return new Seat(
                member,
                found.map(Municipality::name).orElse(member.municipality().value()),
                found,
                member.replaces().flatMap(catalogue::find).map(Municipality::name),
                panel.isReplaced(member.municipality()));
    }
}
