package se.samverkan.servlet.experience;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.Phase;
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
    private static final int LONGEST_SEARCH = 200;

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
        Form chosen = chosen(request);
        ExperienceFilter filter = filter(chosen, themes);
        View view = installation.views().of(request, "experience.list.title");
        Places places = new Places(installation.register(), actor);
        Page<ExperienceHit> found = find(actor, chosen.value("q"), filter, request.page(LIMIT));
        List<Shown> shown =
                found.items().stream().map(hit -> Shown.of(view, places, hit)).toList();
        return view.with("form", chosen)
                .with("shown", shown)
                .with("found", found)
                .with("likes", Likenesses.of(installation, view, actor))
                .with("path", path(chosen))
                .with("ways", Narrowed.ways(view, path(chosen).substring("/erfarenheter".length()), "/erfarenheter"))
                .with("nearest", found.total() == 0 ? nearest(actor, chosen.value("q")) : List.of())
                .with("themes", themes(view, counts(actor, chosen.value("q"), filter), themes))
                .with("groups", groups(view))
                .with("phases", phases(view))
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

    /** Other searches to try, by their addresses. */
    private List<Choice> nearest(Actor actor, String words) {
        return words.isBlank()
                ? List.of()
                : bank.nearestWords(actor, words).stream()
                        .map(word -> Choice.of("/erfarenheter?q=" + URLEncoder.encode(word, UTF_8), word))
                        .toList();
    }

    static Form chosen(Request request) {
        String words = request.query().first("q").orElse("").strip();
        return Form.empty("experience")
                .with("q", words.substring(0, Math.min(words.length(), LONGEST_SEARCH)))
                .with("tema", request.query().all("tema"))
                .with("kommun", municipality(request))
                .with("grupp", known(request.query().all("grupp"), MunicipalityGroup.values()))
                .with("skede", known(request.query().all("skede"), Phase.values()));
    }

    /** The municipality whose experiences another page leads to. */
    private static List<String> municipality(Request request) {
        return request.query().all("kommun").stream()
                .filter(code -> code.matches("\\d{4}"))
                .toList();
    }

    private static List<String> known(List<String> values, Enum<?>[] constants) {
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        return values.stream().filter(names::contains).toList();
    }

    static ExperienceFilter filter(Form chosen, List<Theme> themes) {
        List<String> ids = themes.stream()
                .filter(theme -> chosen.has("tema", theme.key()))
                .map(theme -> theme.id().value().toString())
                .toList();
        return ExperienceFilter.ALL
                .withAny(ExperienceFacet.THEME, ids)
                .withAny(ExperienceFacet.MUNICIPALITY, chosen.values("kommun"))
                .withAny(ExperienceFacet.GROUP, chosen.values("grupp"))
                .withAny(ExperienceFacet.PHASE, chosen.values("skede"));
    }

    /** The address of this list with its filters, for its other pages. */
    static String path(Form chosen) {
        StringBuilder path = new StringBuilder("/erfarenheter");
        for (String name : List.of("q", "tema", "kommun", "grupp", "skede")) {
            for (String value : chosen.values(name)) {
                if (!value.isEmpty()) {
                    path.append(path.indexOf("?") < 0 ? '?' : '&')
                            .append(name)
                            .append('=')
                            .append(URLEncoder.encode(value, UTF_8));
                }
            }
        }
        return path.toString();
    }

    private Map<String, Long> counts(Actor actor, String words, ExperienceFilter filter) {
        return words.isBlank()
                ? bank.counts(actor, filter, ExperienceFacet.THEME)
                : bank.counts(actor, words, filter, ExperienceFacet.THEME);
    }

    private static List<Choice> themes(View view, Map<String, Long> counts, List<Theme> themes) {
        return themes.stream()
                .map(theme -> new Choice(
                        theme.key(),
                        theme.name(view.locale()),
                        Optional.ofNullable(counts.get(theme.id().value().toString()))
                                .orElse(0L)))
                .toList();
    }

    private static List<Choice> groups(View view) {
        boolean english = view.language().equals("en");
        return Arrays.stream(MunicipalityGroup.values())
                .map(group ->
                        Choice.of(group.name(), group.name() + " " + (english ? group.english() : group.swedish())))
                .toList();
    }

    private static List<Choice> phases(View view) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase != Phase.UNKNOWN)
                .map(phase -> Choice.of(phase.name(), view.word(phase)))
                .toList();
    }
}
