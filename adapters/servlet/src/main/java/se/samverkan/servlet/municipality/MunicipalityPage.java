package se.samverkan.servlet.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.follow.Followed;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.PageRequest;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.follow.FollowButton;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.peers.PeerRow;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.similarity.Profile;
import se.samverkan.similarity.Similarity;
import se.samverkan.similarity.Weights;

/** One municipality: its facts, where it lies, its neighbours, and what it has learned. */
final class MunicipalityPage implements Handler {
    private static final int EXPERIENCES = 20;
    private static final int PEERS = 5;
    private final Installation installation;

    MunicipalityPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Municipality municipality = find(request.path("code"));
        List<Municipality> neighbours = MunicipalityCatalogue.bundled().neighbours(municipality.code());
        View view = installation.views().titled(request, municipality.name());
        return view.with("municipality", municipality)
                .with("facts", facts(view, municipality))
                .with("neighbours", neighbours)
                .with(
                        "map",
                        SwedenMap.of(
                                List.of(municipality.code()),
                                neighbours.stream().map(Municipality::code).toList()))
                .with("experiences", experiences(request, view, municipality.code()))
                .with("peers", peers(request, view, municipality))
                .with(
                        "follow",
                        FollowButton.of(
                                installation,
                                request.visitor().actor(),
                                Followed.municipality(municipality.code()),
                                ""))
                .show("municipality/one");
    }

    private static Municipality find(String code) {
        if (!code.matches("\\d{4}")) {
            throw RefusedRequestException.notFound();
        }
        return MunicipalityCatalogue.bundled()
                .find(MunicipalityCode.of(code))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private List<Shown> experiences(Request request, View view, MunicipalityCode code) {
        return request.visitor()
                .actor()
                .map(actor -> Shown.all(installation, view, actor, experiences(actor, code)))
                .orElse(List.of());
    }

    private List<Experience> experiences(Actor actor, MunicipalityCode code) {
        return installation
                .samverkan()
                .experiences()
                .list(
                        actor,
                        ExperienceFilter.ALL.with(ExperienceFacet.MUNICIPALITY, code.value()),
                        PageRequest.first(EXPERIENCES))
                .items();
    }

    private List<PeerRow> peers(Request request, View view, Municipality municipality) {
        Profile to = Profile.of(municipality);
        Optional<Actor> actor = request.visitor().actor();
        Map<String, Long> counts = actor.map(reader -> installation
                        .samverkan()
                        .experiences()
                        .counts(reader, ExperienceFilter.ALL, ExperienceFacet.MUNICIPALITY))
                .orElse(Map.of());
        return actor
                .map(reader -> installation.samverkan().peers().like(reader, to, Weights.USUAL, PEERS))
                .orElseGet(() -> Similarity.bundled().nearest(to, Weights.USUAL, PEERS))
                .stream()
                .map(each -> PeerRow.of(view, each, counts))
                .toList();
    }

    private static List<Fact> facts(View view, Municipality municipality) {
        boolean english = view.language().equals("en");
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(view.text("municipality.population"), view.number(municipality.population())));
        facts.add(new Fact(
                view.text("municipality.county"),
                municipality.county().name(),
                Optional.of(view.url("/kommuner?lan=" + municipality.county().code()))));
        facts.add(new Fact(
                view.text("municipality.group"),
                municipality.group().name() + " "
                        + (english
                                ? municipality.group().english()
                                : municipality.group().swedish()),
                Optional.of(view.url("/kommuner?grupp=" + municipality.group().name()))));
        facts.add(Fact.of(view.text("municipality.size"), municipality.size().name(view.locale())));
        facts.add(Fact.of(
                view.text("municipality.density"),
                view.text("municipality.per-km2", "density", view.number(municipality.density(), 1))));
        facts.add(Fact.of(
                view.text("municipality.land"),
                view.text("municipality.km2", "area", view.number(municipality.landKm2(), 0))));
        facts.add(Fact.of(
                view.text("municipality.traits"),
                view.list(municipality.traits().stream()
                        .map(trait -> trait.name(view.locale()))
                        .toList())));
        facts.add(Fact.of(view.text("municipality.code"), municipality.code().value()));
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }
}
