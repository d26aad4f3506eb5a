package se.samverkan.servlet.experience;

import java.util.Arrays;
import java.util.List;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.ReuseStage;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Tells that an organisation has had use of an experience. */
final class ReusePage {
    private final Installation installation;
    private final ExperienceBank bank;

    ReusePage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    Response show(Request request) {
        Actor actor = request.member();
        return show(request, actor, Form.empty("reuse").with("stage", ReuseStage.UNDERSTAND.name()));
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of("reuse", request);
        ReuseDraft draft = new ReuseDraft(form.value("stage"), form.value("change"), form.value("effect"));
        Result<Reuse> result = bank.reuse(actor, new ExperienceId(request.id("id")), draft);
        if (result instanceof Result.Refused<Reuse> refused) {
            return show(request, actor, form.refused(refused.problems()));
        }
        return request.redirect("/erfarenheter/" + request.id("id"), "reuse.saved");
    }

    private Response show(Request request, Actor actor, Form form) {
        Experience experience =
                bank.find(actor, new ExperienceId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
        View view = installation.views().of(request, "reuse.title");
        List<Choice> stages = Arrays.stream(ReuseStage.values())
                .map(stage -> Choice.of(stage.name(), view.word(stage)))
                .toList();
        return view.with(form)
                .with("experience", experience)
                .with("stages", stages)
                .show("experience/reuse");
    }
}
