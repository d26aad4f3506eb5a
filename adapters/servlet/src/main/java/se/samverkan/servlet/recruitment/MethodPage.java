package se.samverkan.servlet.recruitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.recruitment.MemberChance;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PlanMethods;
import se.samverkan.recruitment.Trial;
import se.samverkan.selection.Chances;
import se.samverkan.selection.Nearness;
import se.samverkan.selection.OwnFeature;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The third step of a plan: the method, and a dry run of it. While that goes on the page comes again by itself, without script. */
final class MethodPage {
    private static final String SECONDS = "2";
    private static final String SPREAD = "spread";

    private final Planning planning;
    private final TrialJobs jobs = new TrialJobs();

    MethodPage(Installation installation) {
        this.planning = new Planning(installation);
    }

    Response show(Request request) {
        PanelPlan plan = planning.plan(request);
        Optional<TrialJob> job = jobs.of(plan);
        Optional<Result<PanelPlan>> result = job.flatMap(TrialJob::result);
        if (job.isPresent() && result.isEmpty() || isTriedElsewhere(plan)) {
            return show(request, plan, form(plan), job).header("Refresh", SECONDS);
        }
        jobs.forget(plan);
        List<Problem> problems =
                result.filter(known -> !known.isDone()).map(Planning::problems).orElse(List.of());
        PanelPlan newest = job.isPresent() ? planning.plan(request) : plan; // The trial may have been kept since.
        return show(
                request,
                newest,
                form(newest).refused(problems.stream().map(MethodPage::named).toList()),
                Optional.empty());
    }

    private static Form form(PanelPlan plan) {
        return Form.empty(Planning.AREA)
                .with("method", Nearness.plain(plan.method()))
                .with(SPREAD, spread(plan));
    }

    /** Another node has begun a trial of the plan, and may still be at it. */
    private boolean isTriedElsewhere(PanelPlan plan) {
        Instant now = planning.now();
        return jobs.of(plan).isEmpty()
                && plan.trying()
                        .filter(since -> since.plus(TrialJob.LONGEST).isAfter(now))
                        .isPresent();
    }

    /** The features over which panels are spread, beside the map. */
    private static List<String> spread(PanelPlan plan) {
        return PlanMethods.spread(plan.method());
    }

    /** Conflicts are shown beside the method, where their codes become names. */
    private static Problem named(Problem problem) {
        Problem named = problem;
        for (String language : List.of("sv", "en")) {
            String words = problem.arguments().get(language);
            named = words == null ? named : named.with(language, Codes.named(words));
        }
        return named;
    }

    private Response show(Request request, PanelPlan plan, Form form, Optional<TrialJob> job) {
        View view = planning.view(request, plan, "plan.method.title", form);
        List<Choice> methods = PlanMethods.offered().stream()
                .map(name -> Choice.of(name, view.text("plan.method." + name)))
                .toList();
        List<Choice> features = planning.plans().features(plan).stream()
                .map(key -> Choice.of(key, OwnFeature.name(key, view.locale())))
                .toList();
        List<String> counted = spread(plan).stream()
                .map(key -> OwnFeature.name(key, view.locale()))
                .toList();
        List<MemberChance> chances =
                new ArrayList<>(plan.trial().map(Trial::chances).orElse(List.of()));
        chances.sort(Comparator.comparingDouble(MemberChance::chance));
        return view.with("methods", methods)
                .with("features", features)
                .with("counted", counted)
                .with("job", job.map(TrialJob::state))
                .with("elsewhere", isTriedElsewhere(plan))
                .with("figures", plan.trial().flatMap(run -> run.lottery().map(lot -> Chances.of(lot, run.exact()))))
                .with("chances", chances)
                .show("recruitment/method");
    }

    Response start(Request request) {
        Actor actor = request.coordinator();
        PanelPlan plan = planning.plan(request);
        Form form = Form.of(Planning.AREA, request);
        if (isTriedElsewhere(plan)) {
            return request.redirect(Planning.path(plan) + "/metod");
        }
        Result<PanelPlan> chosen = planning.plans().drawBy(actor, plan, form.value("method"), form.values(SPREAD));
        if (!(chosen instanceof Result.Done<PanelPlan> done)) {
            return show(request, plan, form.refused(Planning.problems(chosen)), Optional.empty());
        }
        if (done.value().trial().isEmpty()
                && !jobs.start(plan, () -> new TrialJob(planning.plans(), actor, done.value()))) {
            Problem busy = Problem.conflict("method", "trials-at-work");
            return show(request, done.value(), form.refused(List.of(busy)), Optional.empty());
        }
        return request.redirect(Planning.path(plan) + "/metod");
    }

    Response stop(Request request) {
        Actor actor = request.coordinator();
        PanelPlan plan = planning.plan(request);
        if (isTriedElsewhere(plan)) {
            Result<PanelPlan> stopped = planning.plans().trying(actor, plan, false);
            return stopped.isDone()
                    ? request.redirect(Planning.path(plan) + "/metod", "plan.trial.stopping")
                    : notStopped(request, Planning.problems(stopped));
        }
        jobs.of(plan).ifPresent(TrialJob::stop);
        return request.redirect(Planning.path(plan) + "/metod");
    }

    private Response notStopped(Request request, List<Problem> problems) {
        PanelPlan newest = planning.plan(request);
        return show(request, newest, form(newest).refused(problems), Optional.empty());
    }
}
