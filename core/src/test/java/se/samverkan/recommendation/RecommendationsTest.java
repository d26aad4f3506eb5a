package se.samverkan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Tales;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.Plans;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class RecommendationsTest {

    private final SmallNetwork network = new SmallNetwork(3);
    private final Recommendations recommendations = network.samverkan().recommendations();
    private final Actor coordinator = network.coordinator();
    private final Actor official = network.official(0);

    RecommendationsTest() {
        Tales.theme(network, "cykel", "Gång och cykel");
    }

    private static RecommendationDraft draft(String title) {
        return new RecommendationDraft(
                title, "Mät i två veckor.", "MUNICIPALITY", List.of("cykel"), List.of("C6", "C7"), "", "2027-10-01");
    }

    private Recommendation proposed() {
        return recommendations
                .propose(coordinator, draft("Ta reda på vilka resor som görs"))
                .orThrow();
    }

    private RecordRef experience() {
        Experience experience = network.samverkan()
                .experiences()
                .write(official, Tales.draft("Elcykelpool"), Sharing.NETWORK)
                .orThrow();
        return Experience.TYPE.ref(experience.id());
    }

    private static EvidenceDraft evidence(RecordRef record) {
        return new EvidenceDraft("SUPPORTS", record, "Målgruppen var en annan.", List.of(), List.of());
    }

    private Result<Recommendation> withEvidence(Recommendation recommendation, EvidenceDraft draft) {
        return recommendations.addEvidence(
                coordinator, recommendation.id(), recommendation.header().version(), draft);
    }

    @Test
    void the_coordinator_concludes_from_what_was_said() {
        RecordRef from = experience();
        Conclusion conclusion = recommendations
                .conclude(coordinator, new ConclusionDraft("Fråga först.", List.of("cykel"), List.of(from)))
                .orThrow();

        assertThat(recommendations.conclusions(official)).containsExactly(conclusion);
        assertThat(conclusion.title()).isEqualTo("Fråga först.");
        assertThat(Problems.of(recommendations.conclude(official, new ConclusionDraft("Nej", List.of(), List.of()))))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(
                        recommendations.conclude(coordinator, new ConclusionDraft(" ", List.of("rymd"), List.of()))))
                .containsExactly("text: missing", "themes: unknown-theme");
    }

    @Test
    void a_long_conclusion_has_a_short_title() {
        Conclusion conclusion = recommendations
                .conclude(coordinator, new ConclusionDraft("ett ord ".repeat(50), List.of(), List.of()))
                .orThrow();

        assertThat(conclusion.title())
                .hasSizeLessThanOrEqualTo(121)
                .endsWith("…")
                .doesNotContain(" …");
    }

    @Test
    void everything_wrong_with_a_recommendation_is_told_at_once() {
        RecommendationDraft wrong =
                new RecommendationDraft("", "", "KUNGEN", List.of(), List.of("D1"), "", "2027-02-30");

        assertThat(Problems.of(recommendations.propose(coordinator, wrong)))
                .containsExactlyInAnyOrder(
                        "title: missing",
                        "themes: missing",
                        "addressee: unknown-choice",
                        "groups: unknown-choice",
                        "followUp: not-a-date");
    }

    @Test
    void an_experience_brings_its_municipalities_as_evidence() {
        Recommendation stored = withEvidence(proposed(), evidence(experience())).orThrow();

        assertThat(stored.evidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.municipalities()).containsExactly(new MunicipalityCode("0580")));
        assertThat(stored.strength().level()).isEqualTo(Strength.Level.WEAK);
        assertThat(recommendations.restingOn(official, stored.evidence().get(0).record()))
                .containsExactly(stored);
    }

    @Test
    void a_note_brings_its_author_but_never_the_organiser() {
        Meeting meeting = network.samverkan()
                .meetings()
                .plan(coordinator, Plans.on("2026-11-20", ImmutableSet.of(network.municipality(0))))
                .orThrow();
        Note mine = note(official, meeting);
        Note organisers = note(coordinator, meeting);
        Recommendation recommendation = proposed();

        assertThat(withEvidence(recommendation, evidence(Note.TYPE.ref(mine.id())))
                        .orThrow()
                        .evidence()
                        .get(0)
                        .organisations())
                .containsExactly(network.municipality(0));
        recommendation = recommendations.find(coordinator, recommendation.id()).orElseThrow();
        assertThat(Problems.of(withEvidence(recommendation, evidence(Note.TYPE.ref(organisers.id())))))
                .containsExactly("municipalities: missing");
    }

    private Note note(Actor actor, Meeting meeting) {
        return network.samverkan()
                .notes()
                .write(actor, meeting.id(), Note.Kind.CONCLUSION, "Fråga först", Language.SWEDISH)
                .orThrow();
    }

    @Test
    void evidence_must_exist_and_say_something() {
        EvidenceDraft wrong = new EvidenceDraft(
                "KANSKE",
                new RecordRef("experience", network.municipality(0).value()),
                "",
                List.of("0000"),
                List.of("x"));

        assertThat(Problems.of(withEvidence(proposed(), wrong)))
                .containsExactlyInAnyOrder(
                        "stance: unknown-choice",
                        "statement: missing",
                        "municipalities: unknown-municipality",
                        "organisations: unknown-organisation",
                        "record: not-found");
    }

    @Test
    void evidence_can_be_taken_away_and_stays_in_the_history() {
        Recommendation stored = withEvidence(proposed(), evidence(experience())).orThrow();

        Recommendation without = recommendations
                .removeEvidence(
                        coordinator,
                        stored.id(),
                        stored.header().version(),
                        stored.evidence().get(0))
                .orThrow();

        assertThat(without.evidence()).isEmpty();
        assertThat(recommendations.history(official, stored.id())).hasSize(3);
    }

    @Test
    void a_recommendation_without_evidence_is_not_adopted() {
        Recommendation recommendation = proposed();

        assertThat(Problems.of(recommendations.move(
                        coordinator,
                        recommendation.id(),
                        recommendation.header().version(),
                        Status.ADOPTED)))
                .containsExactly("evidence: no-evidence");
    }

    @Test
    void the_history_tells_when_the_status_changed() {
        Recommendation stored = withEvidence(proposed(), evidence(experience())).orThrow();
        network.later(Duration.ofDays(30));
        Recommendation adopted = recommendations
                .move(coordinator, stored.id(), stored.header().version(), Status.ADOPTED)
                .orThrow();

        assertThat(recommendations.history(official, stored.id()))
                .filteredOn(HistoryEntry::statusChanged)
                .extracting(HistoryEntry::status)
                .containsExactly(Status.PROPOSED, Status.ADOPTED);
        assertThat(Problems.of(recommendations.move(
                        coordinator, stored.id(), adopted.header().version(), Status.PROPOSED)))
                .containsExactly("status: status-order");
        assertThat(recommendations.history(network.nobody(), stored.id())).isEmpty();
    }

    @Test
    void a_change_from_an_old_version_is_refused() {
        Recommendation first = proposed();
        recommendations
                .change(coordinator, first.id(), first.header().version(), draft("Ny titel"))
                .orThrow();

        assertThat(recommendations.change(
                        coordinator, first.id(), first.header().version(), draft("Annan")))
                .isInstanceOf(Result.Stale.class);
        assertThat(recommendations
                        .change(official, first.id(), first.header().version().next(), draft("Annan"))
                        .isDone())
                .isFalse();
    }

    @Test
    void an_organisation_has_one_position_and_may_change_it() {
        Recommendation recommendation = proposed();
        recommendations
                .takePosition(official, recommendation.id(), Position.Stand.ENDORSES, "")
                .orThrow();
        Actor colleague = network.official(0);
        recommendations
                .takePosition(colleague, recommendation.id(), Position.Stand.RESERVES, "För få resor")
                .orThrow();
        recommendations
                .takePosition(network.official(1), recommendation.id(), Position.Stand.ENDORSES, "")
                .orThrow();

        assertThat(recommendations.positions(official, recommendation.id()))
                .extracting(Position::stand)
                .containsExactlyInAnyOrder(Position.Stand.RESERVES, Position.Stand.ENDORSES);
        assertThat(recommendations.positionCounts(official, List.of(recommendation)))
                .containsEntry(recommendation.id(), new PositionCount(1, 1, false));
    }

    @Test
    void a_reservation_needs_a_reason_and_a_dropped_recommendation_no_position() {
        Recommendation recommendation = proposed();
        assertThat(Problems.of(
                        recommendations.takePosition(official, recommendation.id(), Position.Stand.RESERVES, " ")))
                .containsExactly("reason: missing");

        recommendations
                .move(coordinator, recommendation.id(), recommendation.header().version(), Status.DROPPED)
                .orThrow();

        assertThat(Problems.of(
                        recommendations.takePosition(official, recommendation.id(), Position.Stand.ENDORSES, "")))
                .containsExactly("status: dropped");
        assertThat(recommendations
                        .takePosition(network.nobody(), recommendation.id(), Position.Stand.ENDORSES, "")
                        .isDone())
                .isFalse();
    }

    @Test
    void recommendations_are_listed_by_status_and_published_by_the_coordinator() {
        Recommendation recommendation = proposed();
        PageRequest first = PageRequest.first(10);

        assertThat(recommendations
                        .list(official, ImmutableMap.of("status", List.of("PROPOSED")), first)
                        .items())
                .containsExactly(recommendation);
        assertThat(recommendations
                        .list(official, ImmutableMap.of("status", List.of("ADOPTED")), first)
                        .total())
                .isZero();
        assertThat(recommendations
                        .publish(
                                official,
                                recommendation.id(),
                                recommendation.header().version())
                        .isDone())
                .isFalse();
        assertThat(recommendations
                        .publish(
                                coordinator,
                                recommendation.id(),
                                recommendation.header().version())
                        .isDone())
                .isTrue();
        assertThat(recommendations.find(network.nobody(), recommendation.id())).isPresent();
    }
}
