package se.samverkan.servlet.experience;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.LessonKind;
import se.samverkan.experience.Phase;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.web.Request;
import se.samverkan.theme.Theme;

/** Which experiences a reader has chosen, as the addresses of lists, feeds and exports tell it. */
final class Choosing {
    private static final int LONGEST_SEARCH = 200;

    private Choosing() {}

    static Form form(Request request) {
        String words = words(request);
        return Form.empty("experience")
                .with("q", words.substring(0, Math.min(words.length(), LONGEST_SEARCH)))
                .with("tema", request.query().all("tema"))
                .with("kommun", municipality(request))
                .with("grupp", known(request.query().all("grupp"), MunicipalityGroup.values()))
                .with("skede", known(request.query().all("skede"), Phase.values()))
                .with("lardom", known(request.query().all("lardom"), LessonKind.values()));
    }

    /** Marks that only steer how text is written, such as its direction, find nothing and would turn the page's own words around. */
    private static String words(Request request) {
        return request.query()
                .first("q")
                .orElse("")
                .replaceAll("[\\p{Cf}\\p{Cc}]+", " ")
                .strip();
    }

    /** Whether more was typed than is searched for. */
    static boolean isCut(Request request) {
        return words(request).length() > LONGEST_SEARCH;
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
                .withAny(ExperienceFacet.PHASE, chosen.values("skede"))
                .withAny(ExperienceFacet.LESSON, chosen.values("lardom"));
    }

    /** Only the words of what is chosen. */
    static Form words(Form chosen) {
        return Form.empty(chosen.area()).with("q", chosen.value("q"));
    }

    /** Whether more is chosen than words. */
    static boolean isNarrowed(Form chosen) {
        return !query(chosen).equals(query(words(chosen)));
    }

    /** The address of a page for what is chosen, such as the other pages of the list. */
    static String address(String page, Form chosen) {
        String query = query(chosen);
        return query.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + query;
    }

    /** What is chosen, as the query of an address. */
    static String query(Form chosen) {
        return Stream.of("q", "tema", "kommun", "grupp", "skede", "lardom")
                .flatMap(name -> chosen.values(name).stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> name + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
