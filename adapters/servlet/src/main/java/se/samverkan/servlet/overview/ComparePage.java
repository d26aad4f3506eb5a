package se.samverkan.servlet.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Slug;
import se.samverkan.network.Actor;
import se.samverkan.record.PageRequest;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.peers.Likenesses;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Up to four experiences beside each other, under an address that can be sent to others. */
final class ComparePage implements Handler {
    private static final int MOST = 4;
    private static final int OFFERED = 6;
    private static final String PATH = "/erfarenheter/jamfor";

    private final Installation installation;
    private final ExperienceBank bank;

    ComparePage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        List<Experience> all = request.query().all("e").stream()
                .distinct()
                .limit(MOST + 1L)
                .flatMap(name -> find(actor, name).stream())
                .toList();
        List<Experience> compared = all.stream().limit(MOST).toList();
        if (request.query().names().stream().anyMatch(name -> !name.equals("e") && !name.equals("lang"))) {
            return request.redirect(address(all));
        }
        View view = installation.views().of(request, "overview.compare.title");
        Places places = new Places(installation.register(), actor);
        List<Shown> shown = compared.stream()
                .map(each -> Shown.of(view, places, each, List.of()))
                .toList();
        return view.with("shown", shown)
                .with("rows", new CompareRows(view, Likenesses.of(installation, view, actor)).of(shown))
                .with("tooMany", all.size() > MOST)
                .with("without", without(view, compared))
                .with("more", compared.size() < MOST ? more(view, actor, compared) : List.of())
                .show("overview/compare");
    }

    private Optional<Experience> find(Actor actor, String name) {
        if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return bank.find(actor, new ExperienceId(UUID.fromString(name)));
        }
        return Slug.isSlug(name) ? bank.find(actor, new Slug(name)) : Optional.empty();
    }

    private static String address(List<Experience> compared) {
        return compared.isEmpty()
                ? PATH
                : PATH + "?"
                        + compared.stream()
                                .map(each -> "e=" + each.slug().value())
                                .collect(Collectors.joining("&"));
    }

    /** The address without each of them. */
    private static List<String> without(View view, List<Experience> compared) {
        return compared.stream()
                .map(each -> view.url(address(
                        compared.stream().filter(other -> !other.equals(each)).toList())))
                .toList();
    }

    /** Others like the first, by its title's words, then the newest. */
    private List<Choice> more(View view, Actor actor, List<Experience> compared) {
        Set<Experience> found = new LinkedHashSet<>();
        if (!compared.isEmpty()) {
            bank.search(actor, compared.get(0).title(), ExperienceFilter.ALL, PageRequest.first(OFFERED + MOST))
                    .items()
                    .forEach(hit -> found.add(hit.experience()));
        }
        if (found.size() < OFFERED + compared.size()) {
            found.addAll(bank.list(actor, ExperienceFilter.ALL, PageRequest.first(OFFERED + MOST))
                    .items());
        }
        return found.stream()
                .filter(each -> !compared.contains(each))
                .limit(OFFERED)
                .map(each -> {
                    List<Experience> with = new ArrayList<>(compared);
                    with.add(each);
                    return Choice.of(view.url(address(with)), each.title());
                })
                .toList();
    }
}
