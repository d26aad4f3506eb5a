package se.samverkan.servlet.recruitment;

import java.time.Instant;
import java.util.List;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PanelPlanId;
import se.samverkan.recruitment.Plans;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;

/** What the steps of a plan share. */
final class Planning {
    static final String AREA = "plan";

    private final Installation installation;

    Planning(Installation installation) {
        this.installation = installation;
    }

    Plans plans() {
        return installation.samverkan().plans();
    }

    Instant now() {
        return installation.samverkan().records().now();
    }

    /** The plan that the address names, seen by a coordinator only. */
    PanelPlan plan(Request request) {
        return plans().find(request.coordinator(), new PanelPlanId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    static String path(PanelPlan plan) {
        return "/urval/plan/" + plan.id().value();
    }

    /** The address of what the plan led to. */
    static String path(RecordRef outcome) {
        return (outcome.type().equals(AnnouncedDraw.TYPE.name()) ? "/urval/lottning/" : "/urval/") + outcome.id();
    }

    View view(Request request, PanelPlan plan, String title, Form form) {
        return installation.views().of(request, title).with("plan", plan).with(form);
    }

    /** What is wrong with a change that was not made. */
    static List<Problem> problems(Result<?> result) {
        return result instanceof Result.Refused<?> refused
                ? refused.problems()
                : List.of(Problem.conflict("", "stale"));
    }
}
