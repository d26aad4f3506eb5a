package se.samverkan.servlet.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.LessonKind;
import se.samverkan.experience.Phase;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/**
 * All experiences that the list's address chooses, in its order, for export.
 *
 * @since 0.1.0
 */
public final class ChosenExperiences {
    private static final int STEP = 100;
    private static final int MOST = 5_000;

    private final Installation installation;
    private final ExperienceBank bank;

    /**
     * Chooses in an installation.
     *
     * @param installation the installation
     */
    public ChosenExperiences(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    /**
     * Reads what is chosen.
     *
     * @param request the request, with what is chosen in its query
     * @param actor who reads
     * @return the experiences, for words all that the list ranks; more than five thousand are refused and never cut
     */
    public List<Experience> of(Request request, Actor actor) {
        Form form = Choosing.form(request);
        ExperienceFilter filter =
                Choosing.filter(form, installation.samverkan().themes().all(actor));
        String words = form.value("q");
        return words.isBlank()
                ? whole(page -> bank.list(actor, filter, page))
                : whole(page -> bank.search(actor, words, filter, page)).stream()
                        .map(ExperienceHit::experience)
                        .toList();
    }

    /**
     * Tells what the address chooses, so that who reads an export knows what was left out.
     *
     * @param request the request, with what is chosen in its query
     * @param actor who reads
     * @param view the page
     * @return the words that were searched for and each choice, in the reader's words; none if everything is chosen
     */
    public List<String> told(Request request, Actor actor, View view) {
        Form form = Choosing.form(request);
        List<String> told = new ArrayList<>();
        if (!form.value("q").isBlank()) {
            told.add(view.text("export.words", "words", form.value("q")));
        }
        installation.samverkan().themes().all(actor).stream()
                .filter(theme -> form.has("tema", theme.key()))
                .forEach(theme -> told.add(theme.name(view.locale())));
        form.values("lardom").forEach(name -> told.add(view.word(LessonKind.valueOf(name))));
        told.addAll(form.values("grupp"));
        form.values("skede").forEach(name -> told.add(view.word(Phase.valueOf(name))));
        List<MunicipalityCode> codes =
                form.values("kommun").stream().map(MunicipalityCode::of).toList();
        told.addAll(new Places(installation.register(), actor).names(codes));
        return told;
    }

    private static <T> List<T> whole(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            Page<T> part = list.apply(new PageRequest(page, STEP));
            if (part.total() > MOST) {
                throw new RefusedRequestException(
                        Response.UNPROCESSABLE,
                        Problem.invalid("", "too-many-chosen")
                                .with("count", part.total())
                                .with("max", MOST));
            }
            all.addAll(part.items());
            if (page >= part.pages()) {
                return all;
            }
        }
    }
}
