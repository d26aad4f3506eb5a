package se.samverkan.servlet.coordination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.competence.CompetenceReport;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.interview.Interview;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.Status;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordQuery;
import se.samverkan.reflection.FormatComparison;
import se.samverkan.reflection.Question;
import se.samverkan.report.Pm;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.theme.Theme;

/**
 * Where a network stands, read through the use cases: about a dozen statements, whatever the data's size. Immutable.
 *
 * @param steps the ten steps of the method in order
 * @since 0.1.0
 */
public record Progress(List<Step> steps) {
    /** Copies the steps. */
    public Progress {
        steps = List.copyOf(steps);
    }

    /**
     * Reads where a network stands.
     *
     * @param samverkan the use cases
     * @param coordinator who asks
     * @return the ten steps
     */
    public static Progress of(Samverkan samverkan, Actor coordinator) {
        Reader reader = new Reader(samverkan, coordinator);
        Optional<Panel> panel = samverkan.panels().all(coordinator).stream().findFirst();
        return new Progress(List.of(
                reader.recruit(panel),
                reader.interview(panel),
                reader.findThemes(),
                reader.meet(),
                reader.reflect(),
                reader.share(),
                reader.recommend(),
                reader.publish(),
                reader.measure(),
                reader.evaluate()));
    }

    /**
     * What a PM still lacks.
     *
     * @return the steps of which nothing is there, but for the PM itself
     */
    public List<Step> missing() {
        return steps.stream()
                .filter(step -> step.state() == Step.State.COMING)
                .filter(step -> step.number() != Reader.PUBLISH)
                .toList();
    }

    /**
     * How many steps have come so far.
     *
     * @param state how far
     * @return 0-10
     */
    public int count(Step.State state) {
        return (int) steps.stream().filter(step -> step.state() == state).count();
    }

    /** Reads one step at a time. */
    private record Reader(Samverkan samverkan, Actor actor) {
        private static final int PUBLISH = 8;

        Step recruit(Optional<Panel> panel) {
            int seats = panel.map(p -> p.drawing().seats()).orElse(0);
            int confirmed = (int) panel.stream()
                    .flatMap(p -> p.members().stream())
                    .filter(member -> member.state() == MemberState.CONFIRMED)
                    .count();
            Step step = Step.of(1, "/urval", confirmed, seats);
            return panel.filter(Panel::nobodyAsked).isPresent() ? step.told("coordination.text.1.unasked") : step;
        }

        Step interview(Optional<Panel> panel) {
            List<Interview> all = samverkan.interviews().all(actor);
            int organisations =
                    (int) all.stream().map(Interview::organisation).distinct().count();
            int seats = all.isEmpty() ? 0 : panel.map(p -> p.drawing().seats()).orElse(0);
            Step step = Step.of(2, "/intervjuer", organisations, seats).with("interviews", all.size());
            return seats == 0 && !all.isEmpty() ? step.in(Step.State.ONGOING) : step;
        }

        Step findThemes() {
            List<Theme> all = samverkan.themes().all(actor);
            int traced = (int)
                    all.stream().filter(theme -> !theme.foundIn().isEmpty()).count();
            return Step.of(3, "/fynd", traced, all.size());
        }

        Step meet() {
            List<Meeting> all = samverkan
                    .meetings()
                    .list(actor, RecordQuery.of(Meeting.TYPE).oldestFirst())
                    .items();
            int held = count(all, Meeting.Status.HELD);
            return Step.of(4, "/traffar", held, held + count(all, Meeting.Status.PLANNED));
        }

        private static int count(List<Meeting> all, Meeting.Status status) {
            return (int)
                    all.stream().filter(meeting -> meeting.status() == status).count();
        }

        Step reflect() {
            FormatComparison comparison = samverkan.reflections().compare(actor, Question.USEFUL);
            int shown = (int) comparison.formats().stream()
                    .filter(row -> row.spread().isPresent())
                    .count();
            return Step.of(5, "/upplagg/jamfor", shown, comparison.formats().size());
        }

        Step share() {
            long all = samverkan
                    .experiences()
                    .list(actor, ExperienceFilter.ALL, PageRequest.first(1))
                    .total();
            return Step.open(6, "/erfarenheter", (int) all);
        }

        Step recommend() {
            Map<String, Long> statuses =
                    samverkan.records().count(actor, RecordQuery.of(Recommendation.TYPE), "status");
            long adopted = statuses.getOrDefault(Status.ADOPTED.name(), 0L)
                    + statuses.getOrDefault(Status.CARRIED_OUT.name(), 0L);
            long proposed = statuses.getOrDefault(Status.PROPOSED.name(), 0L);
            return Step.of(7, "/rekommendationer", (int) adopted, (int) (adopted + proposed))
                    .with("proposed", proposed);
        }

        Step publish() {
            List<Pm> all = samverkan.reports().all(actor);
            int settled = (int)
                    all.stream().filter(pm -> pm.status() == Pm.Status.SETTLED).count();
            return Step.of(PUBLISH, "/pm", settled, all.size());
        }

        Step measure() {
            CompetenceReport report = samverkan.selfAssessments().change(actor);
            int shown = report.changes().size();
            return Step.of(9, "/sjalvskattning", shown, shown + report.tooFew().size());
        }

        Step evaluate() {
            return Step.open(
                    10, "/utvardering", samverkan.evaluations().values(actor).size());
        }
    }
}
