package se.samverkan.examples.intranet.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Slug;
import se.samverkan.interview.Passage;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.recommendation.ConclusionDraft;
import se.samverkan.recommendation.EvidenceDraft;
import se.samverkan.recommendation.Position.Stand;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationDraft;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recommendation.Stance;
import se.samverkan.recommendation.Status;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Version;

/** Step 7: meeting notes become conclusions, and recommendations stand on evidence for and against; each member endorses or reserves. */
final class ConcludeAndRecommend {

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;
    private final Recommendations recommendations;
    private final Map<Stance, Integer> stances = new EnumMap<>(Stance.class);

    ConcludeAndRecommend(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
        this.recommendations = stage.samverkan().recommendations();
    }

    record Scripts(List<ConclusionScript> conclusions, List<Script> recommendations) {}

    /** A conclusion; {@code from} names notes by meeting and number, such as {@code parkering/0}. */
    record ConclusionScript(String key, String text, List<String> themes, List<String> from) {}

    record Script(
            String title,
            String text,
            String addressee,
            List<String> themes,
            List<String> groups,
            String conditions,
            String followUp,
            boolean adopt,
            List<ExperienceScript> experiences,
            List<PassageScript> passages,
            List<Integer> endorse,
            List<ReservationScript> reserve) {}

    record ExperienceScript(String slug, Stance stance, String statement) {}

    record PassageScript(int interview, int passage, Stance stance, String statement) {}

    record ReservationScript(int by, String reason) {}

    void run(Map<String, HoldMeetings.Held> meetings, List<List<Passage>> passages) {
        stage.clock().to("2026-11-13");
        stage.terminal().step("Recommend");
        Scripts scripts = Material.read("recommendations.json", Scripts.class);
        scripts.conclusions().forEach(conclusion -> conclude(conclusion, meetings));
        int endorsements = 0;
        int reservations = 0;
        for (Script script : scripts.recommendations()) {
            stage.clock().to("2026-11-13");
            Recommendation proposed = withEvidence(script, passages);
            stage.clock().to("2026-11-17");
            takePositions(script, proposed);
            endorsements += script.endorse().size();
            reservations += script.reserve().size();
        }
        stage.terminal()
                .figures(
                        "%d conclusions and %d recommendations",
                        scripts.conclusions().size(), scripts.recommendations().size());
        stage.terminal()
                .figures(
                        "evidence: %d supporting, %d nuancing, %d against; %d endorsements, %d reservations",
                        stances.getOrDefault(Stance.SUPPORTS, 0),
                        stances.getOrDefault(Stance.NUANCES, 0),
                        stances.getOrDefault(Stance.CONTRADICTS, 0),
                        endorsements,
                        reservations);
    }

    private void conclude(ConclusionScript script, Map<String, HoldMeetings.Held> meetings) {
        List<RecordRef> from = script.from().stream()
                .map(place -> place.split("/", -1))
                .map(place -> Material.named(place[0], meetings).notes().get(Integer.parseInt(place[1])))
                .map(note -> Note.TYPE.ref(note.id()))
                .toList();
        recommendations
                .conclude(organiser.coordinator(), new ConclusionDraft(script.text(), script.themes(), from))
                .orThrow();
    }

    private Recommendation withEvidence(Script script, List<List<Passage>> passages) {
        RecommendationDraft draft = new RecommendationDraft(
                script.title(),
                script.text(),
                script.addressee(),
                script.themes(),
                script.groups(),
                script.conditions(),
                script.followUp());
        Recommendation recommendation =
                recommendations.propose(organiser.coordinator(), draft).orThrow();
        for (ExperienceScript evidence : script.experiences()) {
            recommendation = withEvidence(recommendation, evidence.stance(), experience(evidence));
        }
        for (PassageScript evidence : script.passages()) {
            Passage passage = passages.get(evidence.interview()).get(evidence.passage());
            recommendation = withEvidence(recommendation, evidence.stance(), passage(evidence, passage));
        }
        return recommendation;
    }

    private EvidenceDraft experience(ExperienceScript script) {
        Experience experience = stage.samverkan()
                .experiences()
                .find(organiser.coordinator(), new Slug(script.slug()))
                .orElseThrow();
        return new EvidenceDraft(
                script.stance().name(), Experience.TYPE.ref(experience.id()), script.statement(), List.of(), List.of());
    }

    private static EvidenceDraft passage(PassageScript script, Passage passage) {
        return new EvidenceDraft(
                script.stance().name(),
                Passage.TYPE.ref(passage.id()),
                script.statement(),
                List.of(),
                List.of(passage.organisation().value().toString()));
    }

    private Recommendation withEvidence(Recommendation recommendation, Stance stance, EvidenceDraft evidence) {
        stances.merge(stance, 1, Integer::sum);
        return recommendations
                .addEvidence(
                        organiser.coordinator(),
                        recommendation.id(),
                        recommendation.header().version(),
                        evidence)
                .orThrow();
    }

    private void takePositions(Script script, Recommendation recommendation) {
        script.endorse()
                .forEach(i -> recommendations
                        .takePosition(standIns.get(i).official(), recommendation.id(), Stand.ENDORSES, "")
                        .orThrow());
        script.reserve()
                .forEach(reservation -> recommendations
                        .takePosition(
                                standIns.get(reservation.by()).official(),
                                recommendation.id(),
                                Stand.RESERVES,
                                reservation.reason())
                        .orThrow());
        Actor coordinator = organiser.coordinator();
        Version version = recommendation.header().version();
        Version newest = script.adopt()
                ? recommendations
                        .move(coordinator, recommendation.id(), version, Status.ADOPTED)
                        .orThrow()
                        .header()
                        .version()
                : version;
        recommendations.publish(coordinator, recommendation.id(), newest).orThrow();
    }
}
