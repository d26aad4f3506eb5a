package se.samverkan.servlet.experience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.evaluation.UseOfExperiences;
import se.samverkan.evaluation.ValueCycle;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.ReuseId;
import se.samverkan.experience.ReuseStage;
import se.samverkan.network.Actor;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Tells that an organisation has had use of an experience, how it went on, and what it was worth. */
final class ReusePage {
    private static final int OWN = 200;

    private final Installation installation;
    private final ExperienceBank bank;
    private final UseOfExperiences use;

    ReusePage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
        this.use = installation.samverkan().useOfExperiences();
    }

    Response show(Request request) {
        Actor actor = request.member();
        Form form =
                Form.empty("reuse").with("stage", ReuseStage.UNDERSTAND.name()).with("cycle", "");
        return show(request, actor, "", form, Optional.empty());
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of("reuse", request);
        Result<Reuse> result = use.tell(actor, new ExperienceId(request.id("id")), draft(form), form.value("cycle"));
        return after(request, actor, "", form, result);
    }

    Response showOn(Request request) {
        Actor actor = request.member();
        Reuse reuse = find(request, actor);
        return show(request, actor, "/" + reuse.id().value(), Opened.with(filled(reuse), reuse), Optional.empty());
    }

    private static Form filled(Reuse reuse) {
        return Form.empty("reuse")
                .with("stage", reuse.stage().name())
                .with("change", reuse.change())
                .with("effect", reuse.effect())
                .with("ledTo", reuse.ledTo().map(id -> id.value().toString()).orElse(""));
    }

    Response saveOn(Request request) {
        Actor actor = request.member();
        Reuse reuse = find(request, actor);
        Form form = Form.of("reuse", request);
        Result<Reuse> result = use.goOn(actor, Opened.at(Reuse.TYPE, reuse, form), draft(form), form.value("cycle"));
        return after(request, actor, "/" + reuse.id().value(), form, result);
    }

    private static ReuseDraft draft(Form form) {
        return new ReuseDraft(
                form.value("stage"),
                form.value("change"),
                form.value("effect"),
                form.optional("ledTo").map(Ids::read).map(ExperienceId::new));
    }

    private Reuse find(Request request, Actor actor) {
        return bank.reuses(actor, new ExperienceId(request.id("id"))).stream()
                .filter(each -> each.id().equals(new ReuseId(request.id("reuse"))))
                .filter(each -> actor.actsFor(each.header().owner()))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response after(Request request, Actor actor, String which, Form form, Result<Reuse> result) {
        if (result instanceof Result.Refused<Reuse> refused) {
            return show(request, actor, which, form.refused(refused.problems()), Optional.empty());
        }
        if (result instanceof Result.Stale<Reuse> stale) {
            Form opened = Opened.with(form, stale.current());
            return show(request, actor, which, opened, Optional.of(filled(stale.current())));
        }
        return request.redirect("/erfarenheter/" + request.id("id") + "#nytta", "reuse.saved");
    }

    private Response show(Request request, Actor actor, String which, Form form, Optional<Form> stored) {
        Experience experience =
                bank.find(actor, new ExperienceId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
        View view = installation.views().of(request, "reuse.title");
        List<Choice> cycles = new ArrayList<>();
        cycles.add(Choice.of("", view.text("reuse.cycle.none")));
        Arrays.stream(ValueCycle.values())
                .map(cycle -> Choice.of(cycle.name(), view.text("reuse.cycle." + cycle)))
                .forEach(cycles::add);
        view.with(form)
                .with("experience", experience)
                .with("which", which)
                .with("stages", choices(view))
                .with("cycles", cycles)
                .with("own", own(actor, experience))
                .with("stored", stored);
        return (stored.isPresent() ? view.status(Response.CONFLICT) : view).show("experience/reuse");
    }

    private static List<Choice> choices(View view) {
        return Arrays.stream(ReuseStage.values())
                .map(stage -> Choice.of(stage.name(), view.word(stage)))
                .toList();
    }

    /** What the reader's organisation has told itself, from which it chooses what the reuse led to. */
    private List<Choice> own(Actor actor, Experience reused) {
        return Optional.of(bank.list(actor, ExperienceFilter.ALL, PageRequest.first(OWN))
                        .items())
                .stream()
                .flatMap(List::stream)
                .filter(each ->
                        actor.actsFor(each.header().owner()) && !each.id().equals(reused.id()))
                .map(each -> Choice.of(each.id().value().toString(), each.title()))
                .toList();
    }
}
