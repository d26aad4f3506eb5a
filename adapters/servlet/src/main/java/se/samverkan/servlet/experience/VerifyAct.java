package se.samverkan.servlet.experience;

import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Says by one button that an experience still holds. From a reminder, which knows no version, it holds for the newest. */
final class VerifyAct implements Handler {
    private final ExperienceBank bank;

    VerifyAct(Installation installation) {
        this.bank = installation.samverkan().experiences();
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        ExperienceId id = new ExperienceId(request.id("id"));
        Form form = Form.of("experience", request);
        Experience stored = bank.find(actor, id).orElseThrow(RefusedRequestException::notFound);
        Version version = form.value("version").isEmpty() ? stored.header().version() : Opened.version(form);
        Result<Experience> result = bank.verify(actor, id, version);
        if (result instanceof Result.Refused<Experience> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        String said = result.isDone() ? "experience.verified" : "experience.changed-meanwhile";
        return request.redirect("/erfarenheter/" + id.value(), said);
    }
}
