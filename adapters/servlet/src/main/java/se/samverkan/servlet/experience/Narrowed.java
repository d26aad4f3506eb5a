package se.samverkan.servlet.experience;

import java.util.List;
import java.util.Map;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.network.Actor;
import se.samverkan.record.PageRequest;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.theme.Theme;

/**
 * The experiences that an address narrows the list to, for other ways to look at the same.
 *
 * @since 0.1.0
 */
public final class Narrowed {
    private final ExperienceBank bank;
    private final Actor actor;
    private final String words;
    private final ExperienceFilter filter;
    private final String query;
    private final String others;

    private Narrowed(ExperienceBank bank, Actor actor, Form chosen, List<Theme> themes) {
        this.bank = bank;
        this.actor = actor;
        this.words = chosen.value("q");
        this.filter = Choosing.filter(chosen, themes);
        this.query = Choosing.address("/erfarenheter", chosen).substring("/erfarenheter".length());
        this.others = Choosing.address("/erfarenheter", chosen.with("kommun", List.of()))
                .substring("/erfarenheter".length());
    }

    /**
     * Reads an address.
     *
     * @param installation the installation
     * @param request the request
     * @return what it narrows to
     */
    public static Narrowed of(Installation installation, Request request) {
        Actor actor = request.actor();
        return new Narrowed(
                installation.samverkan().experiences(),
                actor,
                Choosing.form(request),
                installation.samverkan().themes().all(actor));
    }

    /**
     * The ways to look at what an address narrows to.
     *
     * @param view the page
     * @param query the address's query with its question mark, or nothing
     * @param current the path of the way that is shown
     * @return links to the list, the map and the timeline
     */
    static List<Link> ways(View view, String query, String current) {
        return List.of(
                way(view, "overview.list", "/erfarenheter", query, current),
                way(view, "overview.map", "/erfarenheter/karta", query, current),
                way(view, "overview.timeline", "/erfarenheter/tidslinje", query, current));
    }

    private static Link way(View view, String key, String path, String query, String current) {
        return new Link(view.text(key), view.url(path + query), path.equals(current));
    }

    /**
     * The ways to look at these experiences.
     *
     * @param view the page
     * @param current the path of the way that is shown
     * @return links to the list, the map and the timeline
     */
    public List<Link> ways(View view, String current) {
        return ways(view, query, current);
    }

    /**
     * How many experiences tell of each municipality.
     *
     * @return the numbers by code
     */
    public Map<String, Long> byMunicipality() {
        return words.isBlank()
                ? bank.counts(actor, filter, ExperienceFacet.MUNICIPALITY)
                : bank.counts(actor, words, filter, ExperienceFacet.MUNICIPALITY);
    }

    /**
     * The first of the experiences.
     *
     * @param most how many at most
     * @return the experiences, in the order of the list
     */
    public List<Experience> first(int most) {
        return words.isBlank()
                ? bank.list(actor, filter, PageRequest.first(most)).items()
                : bank.search(actor, words, filter, PageRequest.first(most)).items().stream()
                        .map(ExperienceHit::experience)
                        .toList();
    }

    /**
     * The list of one municipality's, narrowed in the same way.
     *
     * @param code the municipality's code
     * @return the address within the plugin
     */
    public String of(String code) {
        return "/erfarenheter" + (others.isEmpty() ? "?" : others + "&") + "kommun=" + code;
    }
}
