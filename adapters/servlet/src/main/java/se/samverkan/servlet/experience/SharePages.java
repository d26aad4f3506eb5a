package se.samverkan.servlet.experience;

import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Shares an experience with the network, or makes it public, each after a question: neither can be undone. */
final class SharePages {
    private final Installation installation;
    private final ExperienceBank bank;

    SharePages(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    Response askToShare(Request request) {
        return ask(request, request.member(), "share", "dela");
    }

    Response share(Request request) {
        Actor actor = request.member();
        Experience experience = stored(request, actor);
        return after(request, bank.share(actor, experience.id(), seen(request), Sharing.NETWORK), "experience.shared");
    }

    Response askToPublish(Request request) {
        return ask(request, request.coordinator(), "publish", "publicera");
    }

    Response publish(Request request) {
        Actor actor = request.coordinator();
        return after(request, bank.publish(actor, stored(request, actor).id(), seen(request)), "experience.published");
    }

    private static Version seen(Request request) {
        return Opened.version(Form.of("experience", request));
    }

    private Response ask(Request request, Actor actor, String act, String address) {
        Experience experience = stored(request, actor);
        String path = "/erfarenheter/" + experience.id().value();
        return installation
                .views()
                .of(request, "experience." + act + ".question")
                .with("lead", "experience." + act + ".consequence")
                .with("experience", experience)
                .with("action", path + "/" + address)
                .with("button", "experience." + act)
                .with("back", path)
                .show("experience/confirm");
    }

    private Experience stored(Request request, Actor actor) {
        return bank.find(actor, new ExperienceId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
    }

    private static Response after(Request request, Result<Experience> result, String said) {
        if (result instanceof Result.Refused<Experience> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        String told = result.isDone() ? said : "experience.changed-meanwhile";
        return request.redirect("/erfarenheter/" + request.id("id"), told);
    }
}
