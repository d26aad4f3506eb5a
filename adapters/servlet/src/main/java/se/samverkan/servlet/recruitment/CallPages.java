package se.samverkan.servlet.recruitment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverkan.interest.CallDraft;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.CallId;
import se.samverkan.interest.Calls;
import se.samverkan.interest.Interest;
import se.samverkan.interest.InterestId;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Calls for interest as coordinators work with them: they write and publish them, read the answers, and remove or merge some. */
final class CallPages {
    private static final String AREA = "call";
    private static final String PATH = "/urval/intresse/";
    /** The most held answers that are shown at a time. */
    private static final int SHOWN = 200;

    private final Installation installation;
    private final Calls calls;

    CallPages(Installation installation) {
        this.installation = installation;
        this.calls = installation.samverkan().calls();
    }

    private CallForInterest call(Request request) {
        return calls.find(request.coordinator(), new CallId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    Response begin(Request request) {
        Actor actor = request.coordinator();
        String themes = installation.samverkan().themes().all(actor).stream()
                .map(theme -> theme.name(request.locale()))
                .collect(Collectors.joining("\n"));
        return edit(request, "/urval/intresse/ny", Form.empty(AREA).with("questions", themes));
    }

    Response write(Request request) {
        Form form = Form.of(AREA, request);
        Result<CallForInterest> written = calls.write(request.coordinator(), draft(request, form));
        return written instanceof Result.Done<CallForInterest> done
                ? request.redirect(PATH + done.value().id().value(), "call.saved")
                : edit(request, "/urval/intresse/ny", form.refused(Planning.problems(written)));
    }

    Response change(Request request) {
        CallForInterest call = call(request);
        Form form = Form.empty(AREA)
                .with("title", call.title())
                .with("text", call.text())
                .with("closes", call.closes().toString())
                .with("questions", String.join("\n", call.questions()));
        return edit(request, PATH + call.id().value() + "/andra", form);
    }

    Response save(Request request) {
        CallForInterest call = call(request);
        Form form = Form.of(AREA, request);
        Result<CallForInterest> changed = calls.change(request.coordinator(), call, draft(request, form));
        return changed.isDone()
                ? request.redirect(PATH + call.id().value(), "call.saved")
                : edit(request, PATH + call.id().value() + "/andra", form.refused(Planning.problems(changed)));
    }

    private static CallDraft draft(Request request, Form form) {
        return new CallDraft(
                form.value("title"),
                form.value("text"),
                form.value("closes"),
                form.value("questions").lines().toList(),
                request.language());
    }

    private Response edit(Request request, String action, Form form) {
        return installation
                .views()
                .of(request, action.endsWith("/ny") ? "call.new.title" : "call.change.title")
                .with(form)
                .with("action", action)
                .show("recruitment/editcall");
    }

    Response show(Request request) {
        return show(request, call(request), Form.empty(AREA));
    }

    private Response show(Request request, CallForInterest call, Form form) {
        Actor actor = request.coordinator();
        List<Interest> received = calls.received(actor, call);
        List<Interest> held = received.stream().filter(CallPages::isHeld).toList();
        List<Interest> answers =
                received.stream().filter(answer -> !isHeld(answer)).toList();
        Map<MunicipalityCode, Long> counts = answers.stream()
                .collect(Collectors.groupingBy(
                        Interest::municipality,
                        () -> new TreeMap<>(Comparator.comparing(MunicipalityCode::value)),
                        Collectors.counting()));
        return installation
                .views()
                .titled(request, call.title())
                .with(form)
                .with("call", call)
                .with("address", request.absoluteUrl("/intresse/" + call.id().value()))
                .with("open", call.isOpen(installation.samverkan().records().now()))
                .with("answers", answers)
                .with("counts", counts)
                .with("held", held.size())
                .with("unread", held.subList(0, Math.min(held.size(), SHOWN)))
                .show("recruitment/call");
    }

    Response ask(Request request) {
        CallForInterest call = call(request);
        return installation
                .views()
                .of(request, "call.publish.question")
                .with("call", call)
                .show("recruitment/publishcall");
    }

    Response publish(Request request) {
        CallForInterest call = call(request);
        Result<CallForInterest> published =
                calls.publish(request.coordinator(), Opened.at(CallForInterest.TYPE, call, Form.of(AREA, request)));
        return published.isDone()
                ? request.redirect(PATH + call.id().value(), "call.published")
                : show(request, call, Form.empty(AREA).refused(Planning.problems(published)));
    }

    Response remove(Request request) {
        CallForInterest call = call(request);
        Form form = Form.of(AREA, request);
        Result<Interest> removed = calls.remove(request.coordinator(), new InterestId(Ids.read(form.value("answer"))));
        return removed.isDone()
                ? request.redirect(PATH + call.id().value(), "call.removed")
                : show(request, call, form.refused(Planning.problems(removed)));
    }

    private static boolean isHeld(Interest answer) {
        return answer.standing() == Interest.Standing.HELD;
    }

    /** The held answers that are chosen, or all of them, count or are removed. */
    Response check(Request request) {
        CallForInterest call = call(request);
        Form form = Form.of(AREA, request);
        List<InterestId> chosen = form.has("all", "yes")
                ? held(request, call)
                : form.values("held").stream()
                        .map(id -> new InterestId(Ids.read(id)))
                        .toList();
        if (chosen.isEmpty()) {
            return show(request, call, form.refused(List.of(Problem.invalid("held", "nothing-chosen"))));
        }
        return checked(request, call, chosen, !form.has("act", "remove"));
    }

    private List<InterestId> held(Request request, CallForInterest call) {
        return calls.received(request.coordinator(), call).stream()
                .filter(CallPages::isHeld)
                .map(Interest::id)
                .toList();
    }

    private Response checked(Request request, CallForInterest call, List<InterestId> chosen, boolean serious) {
        Result<Integer> result = calls.check(request.coordinator(), call, chosen, serious);
        return result.isDone()
                ? request.redirect(PATH + call.id().value(), serious ? "call.checked" : "call.cleared")
                : show(request, call, Form.empty(AREA).refused(Planning.problems(result)));
    }

    Response askToClear(Request request) {
        CallForInterest call = call(request);
        return installation
                .views()
                .of(request, "call.clear.question")
                .with("call", call)
                .with("number", held(request, call).size())
                .show("recruitment/clearcall");
    }

    Response clear(Request request) {
        CallForInterest call = call(request);
        return checked(request, call, held(request, call), false);
    }

    Response merge(Request request) {
        CallForInterest call = call(request);
        Form form = Form.of(AREA, request);
        String code = form.value("municipality");
        Result<Interest> merged = Codes.isKnown(code)
                ? calls.merge(request.coordinator(), call, MunicipalityCode.of(code))
                : Result.refused(Problem.invalid("municipality", "missing"));
        return merged.isDone()
                ? request.redirect(PATH + call.id().value(), "call.merged")
                : show(request, call, form.refused(Planning.problems(merged)));
    }

    /** Whether a call is open to the public. */
    static boolean isPublic(CallForInterest call) {
        return call.header().sharing() == Sharing.PUBLIC;
    }
}
