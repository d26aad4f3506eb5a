package se.samverkan.servlet.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Phase;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.Slug;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.servlet.attachment.Files;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.peers.Likenesses;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** One experience: what was done, what came of it, what went wrong, who has had use of it. Addressed by its id or by its slug. */
final class OnePage implements Handler {
    private static final int SIMILAR = 3;

    private final Installation installation;
    private final ExperienceBank bank;

    OnePage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Experience experience = find(actor, request.path("id")).orElseThrow(RefusedRequestException::notFound);
        View view = installation.views().titled(request, experience.title());
        Places places = new Places(installation.register(), actor);
        Shown shown = Shown.of(view, places, experience, List.of());
        List<Theme> themes = themes(actor, experience);
        List<Reuse> reuses = bank.reuses(actor, experience.id());
        return view.with("shown", shown)
                .with("freshness", Ageing.of(installation.samverkan(), actor).of(experience))
                .with("toldIn", toldIn(view, actor, experience))
                .with("facts", facts(view, shown))
                .with("themes", links(view, themes, "/erfarenheter?tema="))
                .with("follow", view.visitor().isMember() ? links(view, themes, "/teman/") : List.of())
                .with("places", places(view, places, experience))
                .with("reuses", reuses)
                .with("names", names(actor, reuses))
                .with("similar", similar(view, places, actor, experience))
                .with("ask", ask(view, experience))
                .with("likes", Likenesses.of(installation, view, actor).all(experience))
                .with("owner", owner(actor, experience))
                .with("acts", Acts.of(actor, experience))
                .with("files", Files.of(installation, view, actor, Experience.TYPE, experience))
                .show("experience/one");
    }

    private Optional<Experience> find(Actor actor, String name) {
        if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return bank.find(actor, new ExperienceId(UUID.fromString(name)));
        }
        return Slug.isSlug(name) ? bank.find(actor, new Slug(name)) : Optional.empty();
    }

    private List<Theme> themes(Actor actor, Experience experience) {
        return installation.samverkan().themes().all(actor).stream()
                .filter(theme -> experience.scope().themes().contains(theme.id()))
                .toList();
    }

    private static List<Link> links(View view, List<Theme> themes, String path) {
        return themes.stream()
                .map(theme -> Link.to(theme.name(view.locale()), view.url(path + theme.key())))
                .toList();
    }

    /** Those of its municipalities that have a page. */
    private static List<Link> places(View view, Places places, Experience experience) {
        return experience.scope().municipalities().stream()
                .filter(code -> MunicipalityCatalogue.bundled().find(code).isPresent())
                .map(code -> Link.to(places.name(code), view.url("/kommuner/" + code.value())))
                .toList();
    }

    /** The note that it was told in, on its meeting's page, for who may see it. */
    private Optional<Link> toldIn(View view, Actor actor, Experience experience) {
        Records records = installation.samverkan().records();
        return experience
                .provenance()
                .toldIn()
                .filter(record -> record.type().equals(Note.TYPE.name()))
                .flatMap(record -> records.find(actor, Note.TYPE, Note.TYPE.id(record.id())))
                .flatMap(note -> records.find(actor, Meeting.TYPE, note.meeting()))
                .map(meeting -> Link.to(
                        meeting.title(), view.url("/traffar/" + meeting.id().value() + "#anteckningar")));
    }

    private List<Shown> similar(View view, Places places, Actor actor, Experience experience) {
        return bank.similar(actor, experience, SIMILAR).stream()
                .map(each -> Shown.of(view, places, each, List.of()))
                .toList();
    }

    /** Where to ask the network about what the experience is about. */
    private static String ask(View view, Experience experience) {
        return view.url(experience.scope().themes().stream()
                .map(theme -> "tema=" + theme.value())
                .collect(Collectors.joining("&", "/fragor/ny?", "")));
    }

    private Map<String, String> names(Actor actor, List<Reuse> reuses) {
        return reuses.stream()
                .map(reuse -> reuse.header().owner().organisation())
                .distinct()
                .collect(Collectors.toMap(
                        id -> id.value().toString(),
                        id -> installation.register().organisation(actor, id).orElse("")));
    }

    private String owner(Actor actor, Experience experience) {
        return installation
                .register()
                .organisation(actor, experience.header().owner().organisation())
                .orElse("");
    }

    private static List<Fact> facts(View view, Shown shown) {
        Experience experience = shown.experience();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(view.text("experience.municipalities"), shown.places()));
        if (experience.scope().phase() != Phase.UNKNOWN) {
            facts.add(Fact.of(view.text("experience.phase"), shown.phase().text()));
        }
        if (experience.scope().startYear().isPresent()
                || experience.scope().endYear().isPresent()) {
            facts.add(Fact.of(view.text("experience.fact.period"), shown.period()));
        }
        add(facts, view.text("experience.actors"), experience.work().actors());
        add(facts, view.text("experience.cost"), experience.means().cost());
        add(facts, view.text("experience.funding"), experience.means().funding());
        add(facts, view.text("experience.procurement"), experience.means().procurement());
        add(facts, view.text("experience.legalBasis"), experience.means().legalBasis());
        experience
                .outcome()
                .level()
                .ifPresent(level -> facts.add(
                        Fact.of(view.text("experience.outcomeLevel"), level.name() + " " + view.word(level))));
        experience
                .outcome()
                .strength()
                .ifPresent(
                        strength -> facts.add(Fact.of(view.text("experience.evidenceStrength"), view.word(strength))));
        add(facts, view.text("experience.contactRole"), experience.transfer().contactRole());
        facts.add(Fact.of(
                view.text("experience.sharing"), view.word(experience.header().sharing())));
        facts.add(Fact.of(
                view.text("experience.fact.changed"),
                view.date(experience.header().changed())));
        experience
                .provenance()
                .lastVerified()
                .ifPresent(day -> facts.add(Fact.of(view.text("experience.lastVerified"), view.date(day))));
        experience
                .provenance()
                .validUntil()
                .ifPresent(day -> facts.add(Fact.of(view.text("experience.validUntil"), view.date(day))));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(Fact.of(name, value));
        }
    }
}
