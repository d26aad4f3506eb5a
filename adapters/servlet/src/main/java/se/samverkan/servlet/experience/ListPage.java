package se.samverkan.servlet.experience;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.LessonKind;
import se.samverkan.experience.Phase;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.peers.Likenesses;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** Finds experiences by words, theme, kind of municipality and phase. */
final class ListPage implements Handler {
    private static final int LIMIT = 20;
    private static final int ALIKE = 20;
    private static final int NAMED = 5;

    private final Installation installation;
    private final ExperienceBank bank;

    ListPage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        List<Theme> themes = installation.samverkan().themes().all(actor);
        Form chosen = Choosing.form(request);
        ExperienceFilter filter = Choosing.filter(chosen, themes);
        View view = installation.views().of(request, "experience.list.title");
        Likenesses likes = Likenesses.of(installation, view, actor);
        if (request.query().first("lika").isPresent() && likes.canCompare()) {
            return alike(request, likes, chosen, themes);
        }
        Places places = new Places(installation.register(), actor);
        Page<ExperienceHit> found = find(actor, chosen.value("q"), filter, request.page(LIMIT));
        Ageing ageing = Ageing.of(installation.samverkan(), actor);
        List<Shown> shown = found.items().stream()
                .map(hit -> Shown.of(view, places, hit).judged(view, ageing.of(hit.experience())))
                .toList();
        return view.with("form", chosen)
                .with("shown", shown)
                .with("found", found)
                .with("likes", likes)
                .with("from", from(view, places, chosen))
                .with("anywhere", Choosing.address("/erfarenheter", chosen.with("kommun", List.of())))
                .with("alike", likes.canCompare() ? Choosing.address("/erfarenheter?lika=1", chosen) : "")
                .with("path", Choosing.address("/erfarenheter", chosen))
                .with(
                        "ways",
                        Narrowed.ways(
                                view,
                                Choosing.address("/erfarenheter", chosen).substring("/erfarenheter".length()),
                                "/erfarenheter"))
                .with("ask", Choosing.address("/fragor/ny", Choosing.words(chosen)))
                .with("narrowable", found.total() > 0 || Choosing.isNarrowed(chosen))
                .with(
                        "nearest",
                        found.total() == 0 && !Choosing.isNarrowed(chosen)
                                ? nearest(actor, chosen.value("q"))
                                : List.of())
                .with("cut", Choosing.isCut(request))
                .with(
                        "wider",
                        Choosing.isNarrowed(chosen) ? Choosing.address("/erfarenheter", Choosing.words(chosen)) : "")
                .with("chosen", Choosing.query(chosen))
                .with("themes", themes(view, counts(actor, chosen.value("q"), filter, ExperienceFacet.THEME), themes))
                .with("groups", groups(view, counts(actor, chosen.value("q"), filter, ExperienceFacet.GROUP)))
                .with("phases", phases(view, counts(actor, chosen.value("q"), filter, ExperienceFacet.PHASE)))
                .with("lessons", lessons(view, counts(actor, chosen.value("q"), filter, ExperienceFacet.LESSON)))
                .show("experience/list");
    }

    private Page<ExperienceHit> find(Actor actor, String words, ExperienceFilter filter, PageRequest page) {
        if (!words.isBlank()) {
            return bank.search(actor, words, filter, page);
        }
        var all = bank.list(actor, filter, page);
        return new Page<>(
                all.items().stream()
                        .map(experience -> new ExperienceHit(experience, List.of()))
                        .toList(),
                all.total(),
                all.request());
    }

    /** The municipalities that an address narrows to, in words; empty if it does not. */
    private static String from(View view, Places places, Form chosen) {
        List<String> codes = chosen.values("kommun");
        return codes.size() > NAMED
                ? view.text("experience.from.many", "n", codes.size())
                : view.list(
                        places.names(codes.stream().map(MunicipalityCode::of).toList()));
    }

    /** The same, narrowed to those of its municipalities that are most like the reader's own. */
    private Response alike(Request request, Likenesses likes, Form chosen, List<Theme> themes) {
        Form anywhere = chosen.with("kommun", List.of());
        Map<String, Long> told = counts(
                request.actor(), chosen.value("q"), Choosing.filter(anywhere, themes), ExperienceFacet.MUNICIPALITY);
        List<String> codes = likes.nearest(told.keySet(), ALIKE);
        return request.redirect(Choosing.address("/erfarenheter", chosen.with("kommun", codes)));
    }

    /** Other searches to try, by their addresses. */
    private List<Choice> nearest(Actor actor, String words) {
        return words.isBlank()
                ? List.of()
                : bank.nearestWords(actor, words).stream()
                        .map(word -> Choice.of("/erfarenheter?q=" + URLEncoder.encode(word, UTF_8), word))
                        .toList();
    }

    private Map<String, Long> counts(Actor actor, String words, ExperienceFilter filter, ExperienceFacet facet) {
        return words.isBlank() ? bank.counts(actor, filter, facet) : bank.counts(actor, words, filter, facet);
    }

    /** What went wrong stands first, with how many tell of it. */
    private static List<Choice> lessons(View view, Map<String, Long> counts) {
        return Arrays.stream(LessonKind.values())
                .map(kind -> new Choice(kind.name(), view.word(kind), counts.getOrDefault(kind.name(), 0L)))
                .toList();
    }

    private static List<Choice> themes(View view, Map<String, Long> counts, List<Theme> themes) {
        return themes.stream()
                .map(theme -> new Choice(
                        theme.key(),
                        theme.name(view.locale()),
                        counts.getOrDefault(theme.id().value().toString(), 0L)))
                .toList();
    }

    private static List<Choice> groups(View view, Map<String, Long> counts) {
        boolean english = view.language().equals("en");
        return Arrays.stream(MunicipalityGroup.values())
                .map(group -> new Choice(
                        group.name(),
                        group.name() + " " + (english ? group.english() : group.swedish()),
                        counts.getOrDefault(group.name(), 0L)))
                .toList();
    }

    private static List<Choice> phases(View view, Map<String, Long> counts) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase != Phase.UNKNOWN)
                .map(phase -> new Choice(phase.name(), view.word(phase), counts.getOrDefault(phase.name(), 0L)))
                .toList();
    }
}
