package se.samverkan.servlet.recruitment;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.Plans;
import se.samverkan.recruitment.TrialRun;

/** One trial at work in a thread of its own, which outlives the request that began it. Safe for use by several threads. */
final class TrialJob {
    private static final Logger LOG = LoggerFactory.getLogger(TrialJob.class);
    /** The longest time that a trial takes. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** How often it looks whether somebody has stopped it on another node, or chosen something else. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Plans plans;
    private final Actor coordinator;
    private final PanelPlan plan;
    private final long begun = System.nanoTime();
    private long looked = begun - LOOK.toNanos();
    private volatile int panels;
    private volatile boolean stopped;
    private volatile Optional<Result<PanelPlan>> result = Optional.empty();

    TrialJob(Plans plans, Actor coordinator, PanelPlan plan) {
        this.plans = plans;
        this.coordinator = coordinator;
        this.plan = plan;
    }

    void start() {
        Thread thread = new Thread(() -> result = Optional.of(run()), "samverkan-trial");
        thread.setDaemon(true);
        thread.start();
    }

    private Result<PanelPlan> run() {
        try {
            return plans.trying(coordinator, plan, true).then(this::tried);
        } catch (RuntimeException e) {
            LOG.error("A trial of the plan {} failed", plan.id().value(), e);
            return Result.refused(Problem.conflict("trial", "trial-failed"));
        }
    }

    /** Tries, and keeps what was found. */
    Result<PanelPlan> tried(PanelPlan noted) {
        Result<PanelPlan> kept =
                new TrialRun(this::goesOn).of(noted).then(known -> plans.keep(coordinator, noted, known));
        if (!kept.isDone()) {
            plans.trying(coordinator, noted, false);
        }
        return kept;
    }

    private boolean goesOn(int found, double largestError) {
        panels = Math.max(panels, found);
        return !stopped && System.nanoTime() - begun < LONGEST.toNanos() && isWanted();
    }

    private boolean isWanted() {
        long now = System.nanoTime();
        if (now - looked >= LOOK.toNanos()) {
            looked = now;
            if (plans.find(coordinator, plan.id()).flatMap(PanelPlan::trying).isEmpty()) {
                stopped = true;
            }
        }
        return !stopped;
    }

    /** Ends it soon, with the best that was found. */
    void stop() {
        stopped = true;
    }

    AtWork state() {
        return new AtWork(panels, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    /** What came of it; empty while it is at work. */
    Optional<Result<PanelPlan>> result() {
        return result;
    }
}
