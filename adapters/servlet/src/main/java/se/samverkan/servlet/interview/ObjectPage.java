package se.samverkan.servlet.interview;

import se.samverkan.interview.InterviewId;
import se.samverkan.interview.Objection;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Objects to how an interview is used, or withdraws it, each on a page that says what follows. A coordinator notes what a person said. */
final class ObjectPage {
    private static final String AREA = "objection";
    private final Installation installation;

    ObjectPage(Installation installation) {
        this.installation = installation;
    }

    Response askToObject(Request request) {
        return show(request, request.member(), Objection.Kind.OBJECTION, Form.empty(AREA));
    }

    Response askToWithdraw(Request request) {
        return show(request, request.member(), Objection.Kind.WITHDRAWAL, Form.empty(AREA));
    }

    Response object(Request request) {
        return save(request, Objection.Kind.OBJECTION, "objection.saved");
    }

    Response withdraw(Request request) {
        return save(request, Objection.Kind.WITHDRAWAL, "withdrawal.saved");
    }

    private Response save(Request request, Objection.Kind kind, String said) {
        Actor actor = request.member();
        Form form = Form.of(AREA, request);
        Result<Objection> result = installation
                .samverkan()
                .withdrawals()
                .object(actor, new InterviewId(request.id("id")), kind, form.value("reason"));
        if (result instanceof Result.Refused<Objection> refused) {
            if (refused.problems().get(0).field().equals("interview")) {
                throw RefusedRequestException.notFound();
            }
            return show(request, actor, kind, form.refused(refused.problems()));
        }
        return request.redirect(back(request, actor), said);
    }

    private static String back(Request request, Actor actor) {
        return actor.is(Role.COORDINATOR) ? "/intervjuer/" + request.id("id") : "/citat";
    }

    private Response show(Request request, Actor actor, Objection.Kind kind, Form form) {
        InterviewId id = new InterviewId(request.id("id"));
        boolean own = installation.samverkan().withdrawals().noticesFor(actor).stream()
                .anyMatch(notice -> notice.id().equals(id));
        boolean all = actor.is(Role.COORDINATOR)
                && installation.samverkan().interviews().find(actor, id).isPresent();
        if (!own && !all) {
            throw RefusedRequestException.notFound();
        }
        boolean withdraws = kind == Objection.Kind.WITHDRAWAL;
        return installation
                .views()
                .of(request, withdraws ? "withdrawal.title" : "objection.title")
                .with(form)
                .with("withdraws", withdraws)
                .with("action", "/citat/intervju/" + id.value() + (withdraws ? "/dra-tillbaka" : "/invand"))
                .with("back", back(request, actor))
                .show("interview/object");
    }
}
