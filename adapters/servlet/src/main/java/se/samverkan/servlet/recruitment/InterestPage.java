package se.samverkan.servlet.recruitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.CallId;
import se.samverkan.interest.Calls;
import se.samverkan.interest.Interest;
import se.samverkan.interest.InterestDraft;
import se.samverkan.interest.Maturity;
import se.samverkan.interest.Work;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The public form with which a municipality answers a call, without log-in and without script. {@link RobotGuard} keeps robots away. */
final class InterestPage {
    private static final String AREA = "interest";

    private final Installation installation;
    private final Calls calls;

    InterestPage(Installation installation) {
        this.installation = installation;
        this.calls = installation.samverkan().calls();
    }

    private CallForInterest call(Request request) {
        return calls.find(request.actor(), new CallId(request.id("id")))
                .filter(CallPages::isPublic)
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Instant now() {
        return installation.samverkan().records().now();
    }

    Response show(Request request) {
        return show(request, call(request), Form.empty(AREA));
    }

    private Response show(Request request, CallForInterest call, Form form) {
        View view = installation.views().titled(request, call.title());
        List<Choice> municipalities = MunicipalityCatalogue.bundled().all().stream()
                .map(each -> Choice.of(each.code().value(), each.name()))
                .toList();
        List<Choice> levels = Stream.of(Maturity.values())
                .map(level -> Choice.of(level.name(), level.name(view.locale())))
                .toList();
        String stamp = form.value("stamp").isEmpty() ? RobotGuard.stamp(request, call, now()) : form.value("stamp");
        return view.with(form.with("stamp", stamp))
                .with("call", call)
                .with("open", call.isOpen(now()))
                .with("municipalities", municipalities)
                .with("levels", levels)
                .show("recruitment/interest");
    }

    Response send(Request request) {
        CallForInterest call = call(request);
        Form form = Form.of(AREA, request);
        if (RobotGuard.isTrapped(form)) {
            return thanks(request, call);
        }
        Optional<Problem> suspicion = RobotGuard.suspicion(request, call, form, now());
        if (suspicion.isPresent()) {
            return show(request, call, form.refused(List.of(suspicion.get())));
        }
        Result<Interest> sent = calls.answer(call, draft(request, call, form));
        if (!sent.isDone()) {
            return show(request, call, form.refused(Planning.problems(sent)));
        }
        return thanks(request, call);
    }

    private static Response thanks(Request request, CallForInterest call) {
        return request.redirect("/intresse/" + call.id().value() + "/tack");
    }

    private static InterestDraft draft(Request request, CallForInterest call, Form form) {
        List<Work> work = new ArrayList<>();
        for (int place = 0; place < call.questions().size(); place++) {
            String question = call.questions().get(place);
            String level = form.value("level-" + place);
            Stream.of(Maturity.values())
                    .filter(each -> each.name().equals(level))
                    .forEach(each -> work.add(new Work(question, each)));
        }
        return new InterestDraft(
                form.value("municipality"),
                form.value("role"),
                form.value("contact"),
                work,
                form.value("offers"),
                form.value("seeks"),
                request.language());
    }

    Response thank(Request request) {
        CallForInterest call = call(request);
        return installation
                .views()
                .of(request, "interest.thanks")
                .with("call", call)
                .show("recruitment/thanks");
    }
}
