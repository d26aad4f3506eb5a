package se.samverkan.servlet.recruitment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PanelPlanId;

/** The trials of this node: a few at a time, and one for each plan. What they lead to is stored, so that every node shows it. Safe for use by several threads. */
final class TrialJobs {
    private static final int MOST_AT_WORK = 2;
    private static final int MOST_REMEMBERED = 50;

    private final Map<PanelPlanId, TrialJob> jobs = new LinkedHashMap<>();

    /** Begins one, unless the plan has one at work, or too many are. */
    synchronized boolean start(PanelPlan plan, Supplier<TrialJob> make) {
        long atWork =
                jobs.values().stream().filter(job -> job.result().isEmpty()).count();
        if (atWork >= MOST_AT_WORK
                || of(plan).filter(job -> job.result().isEmpty()).isPresent()) {
            return of(plan).isPresent();
        }
        if (jobs.size() >= MOST_REMEMBERED) {
            jobs.values().removeIf(job -> job.result().isPresent());
        }
        TrialJob job = make.get();
        jobs.put(plan.id(), job);
        job.start();
        return true;
    }

    synchronized Optional<TrialJob> of(PanelPlan plan) {
        return Optional.ofNullable(jobs.get(plan.id()));
    }

    synchronized void forget(PanelPlan plan) {
        jobs.remove(plan.id());
    }
}
