package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.selection.Drawing;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelId;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.Panels;

/**
 * Draws that nobody can steer: the lottery is published, with its SHA-256, a named source of chance and a time to come; afterwards the value of the source
 * picks the panel. What is announced cannot be changed, and its value is entered once. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Announcements {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_VALUE = 18;

    private final Records records;
    private final Plans plans;
    private final Panels panels;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Announcements(Records records) {
        this.records = requireNonNull(records, "records");
        this.plans = new Plans(records);
        this.panels = new Panels(records);
    }

    /**
     * Publishes the lottery of a plan to everyone, and closes the plan.
     *
     * @param coordinator who announces
     * @param plan the plan as read, tried out by a method that knows its lottery
     * @param source where chance will come from, in words that leave no choice, 1–500 characters
     * @param at when the source will have its value; must be to come
     * @return the announced draw as stored, or why not
     */
    public Result<AnnouncedDraw> announce(Actor coordinator, PanelPlan plan, String source, Instant at) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        Optional<PanelLottery> lottery = plan.trial().flatMap(Trial::lottery);
        Requirements requirements = new Requirements()
                .text("source", source, 1, LONGEST_SOURCE)
                .check(at.isAfter(records.now()), Problem.invalid("at", "passed"))
                .check(plan.trial().isPresent(), Problem.conflict("trial", "not-tried"))
                .check(plan.trial().isEmpty() || lottery.isPresent(), Problem.conflict("method", "no-lottery"));
        return requirements.ifMet(() -> records.together(() -> records.create(
                        coordinator.buildingOn(plan.header()),
                        AnnouncedDraw.TYPE,
                        Sharing.PUBLIC,
                        plan.header().language(),
                        header -> new AnnouncedDraw(
                                new AnnouncedDrawId(records.newId()),
                                header,
                                plan.title(),
                                plan.drawing(0),
                                lottery.orElseThrow(),
                                source.strip(),
                                at,
                                Optional.empty(),
                                Optional.empty()))
                .then(draw -> plans.changed(coordinator, plan, () -> plan.closed(AnnouncedDraw.TYPE.ref(draw.id())))
                        .then(closed -> Result.done(draw)))));
    }

    /**
     * Enters the value of the source and draws the panel. It cannot be undone.
     *
     * @param coordinator who enters it
     * @param draw the announced draw as read
     * @param value the value: up to 18 digits; what is not a digit, and zeros before the first other digit, do not count
     * @return the panel as stored, or why not: before the announced time, and a second time, it is refused
     */
    public Result<Panel> enter(Actor coordinator, AnnouncedDraw draw, String value) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        String digits = CharMatcher.whitespace().removeFrom(value);
        Requirements requirements = new Requirements()
                .check(!digits.isEmpty(), Problem.invalid("value", "missing"))
                .check(
                        digits.length() <= LONGEST_VALUE
                                && CharMatcher.inRange('0', '9').matchesAllOf(digits),
                        Problem.invalid("value", "not-digits"))
                .check(draw.value().isEmpty(), Problem.conflict("value", "entered-already"))
                .check(!records.now().isBefore(draw.at()), Problem.conflict("value", "not-yet"));
        return requirements.ifMet(() -> drawn(coordinator, draw, Long.parseLong(digits)));
    }

    private Result<Panel> drawn(Actor coordinator, AnnouncedDraw draw, long number) {
        Drawing drawing = draw.drawing().seeded(number);
        return records.together(() -> panels.drawFrom(
                        coordinator.buildingOn(draw.header()),
                        draw.title(),
                        draw.header().language(),
                        drawing,
                        draw.lottery())
                .then(panel -> records.change(
                                coordinator, AnnouncedDraw.TYPE, draw.drawn(Long.toString(number), panel.id()))
                        .then(kept -> Result.done(panel))));
    }

    /**
     * The announced draws of the network.
     *
     * @param actor who looks
     * @return the draws, the newest first
     */
    public List<AnnouncedDraw> all(Actor actor) {
        return records.all(actor, RecordQuery.of(AnnouncedDraw.TYPE).newestFirst());
    }

    /**
     * Looks up an announced draw.
     *
     * @param actor who looks
     * @param id its id
     * @return the draw, empty if there is none that the actor may see
     */
    public Optional<AnnouncedDraw> find(Actor actor, AnnouncedDrawId id) {
        return records.find(actor, AnnouncedDraw.TYPE, id);
    }

    /**
     * The announced draw that a panel came from.
     *
     * @param actor who looks
     * @param panel the panel
     * @return the draw, empty if the panel was not announced
     */
    public Optional<AnnouncedDraw> of(Actor actor, PanelId panel) {
        return records
                .list(
                        actor,
                        RecordQuery.of(AnnouncedDraw.TYPE)
                                .with("panel", panel.value().toString()))
                .items()
                .stream()
                .findFirst();
    }
}
