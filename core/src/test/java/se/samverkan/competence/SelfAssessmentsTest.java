package se.samverkan.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Tales;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;

final class SelfAssessmentsTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final SelfAssessments assessments = network.samverkan().selfAssessments();
    private final Theme cycling = Tales.theme(network, "cykel", "Gång och cykel");
    private final Theme buses = Tales.theme(network, "buss", "Kollektivtrafik");
    private final Actor official = network.official(0);

    private void rate(String theme, int before, int after) {
        assessments
                .rate(official, List.of(new RatingDraft(theme, "" + before, "" + after)))
                .orThrow();
    }

    @Test
    void fewer_than_five_are_never_shown() {
        for (int i = 0; i < 4; i++) {
            rate("cykel", 2, 4);
        }

        CompetenceReport report = assessments.change(official);

        assertThat(report.changes()).isEmpty();
        assertThat(report.tooFew()).containsExactly(cycling.id());
    }

    @Test
    void a_sixth_answer_cannot_be_found_by_subtraction() {
        for (int i = 0; i < 5; i++) {
            rate("cykel", 2, 3 + i % 2);
        }
        CompetenceReport before = assessments.change(official);

        rate("cykel", 1, 5);

        assertThat(assessments.change(official)).isEqualTo(before);
        assertThat(before.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.people()).isEqualTo(5));
    }

    @Test
    void ten_answers_give_a_paired_mean_with_its_interval() {
        int[] after = {3, 3, 4, 4, 2, 3, 4, 3, 5, 2};
        for (int level : after) {
            rate("cykel", 2, level);
        }

        CompetenceChange change = assessments.change(official).changes().get(0);

        // Changes 1 1 2 2 0 1 2 1 3 0: mean 1.3, s = 0.9487, t(0.975; 9) = 2.262, half width 0.6786.
        assertThat(change.people()).isEqualTo(10);
        assertThat(change.mean()).isCloseTo(1.3, within(1e-9));
        assertThat(change.before()).isCloseTo(2, within(1e-9));
        assertThat(change.interval().orElseThrow().low()).isCloseTo(0.6214, within(1e-3));
        assertThat(change.interval().orElseThrow().high()).isCloseTo(1.9786, within(1e-3));
        assertThat(change.isClear()).isTrue();
    }

    @Test
    void where_all_say_the_same_no_interval_is_claimed() {
        for (int i = 0; i < 5; i++) {
            rate("buss", 2, 3);
        }

        CompetenceChange change = assessments.change(official).changes().get(0);

        assertThat(change.theme()).isEqualTo(buses.id());
        assertThat(change.interval()).isEmpty();
        assertThat(change.isClear()).isFalse();
    }

    @Test
    void an_answer_carries_nobody_and_nobody_reads_a_single_one() {
        for (int i = 0; i < 5; i++) {
            rate("cykel", 2, 4);
        }

        assertThat(network.samverkan().records().all(network.coordinator(), RecordQuery.of(SelfAssessment.TYPE)))
                .isEmpty();
        assertThat(network.samverkan().records().all(official, RecordQuery.of(SelfAssessment.TYPE)))
                .isEmpty();
        assertThat(network.samverkan().store().changes().after(0, 1_000))
                .filteredOn(change -> change.record().type().equals("self-assessment"))
                .hasSize(5)
                .allSatisfy(change -> {
                    assertThat(change.actor()).isEmpty();
                    assertThat(change.owner().organisation()).isEqualTo(network.organiser());
                    assertThat(change.at().toString()).endsWith("T00:00:00Z");
                });
    }

    @Test
    void only_members_rate_and_only_members_read() {
        List<RatingDraft> one = List.of(new RatingDraft("cykel", "1", "2"));

        assertThat(assessments.rate(network.nobody(), one).isDone()).isFalse();
        assertThat(assessments.rate(network.administrator(), one).isDone()).isFalse();
        assertThat(assessments.change(network.nobody()).changes()).isEmpty();
    }

    @Test
    void what_is_wrong_with_the_levels_is_told() {
        List<RatingDraft> wrong = List.of(
                new RatingDraft("cykel", "0", ""),
                new RatingDraft("rymd", "1", "2"),
                new RatingDraft("buss", "1", "2"),
                new RatingDraft("buss", "1", "2"),
                new RatingDraft("cykel", "", ""));

        assertThat(Problems.of(assessments.rate(official, wrong)))
                .containsExactlyInAnyOrder(
                        "before: not-a-level", "after: missing", "themes: unknown-theme", "themes: repeated");
        assertThat(Problems.of(assessments.rate(official, List.of()))).containsExactly("ratings: missing");
    }

    @Test
    void the_type_tells_that_it_is_anonymous() {
        assertThat(SelfAssessment.TYPE.isAnonymous()).isTrue();
        assertThat(RecordRef.of("self-assessment/" + cycling.id().value()).type())
                .isEqualTo(SelfAssessment.TYPE.name());
    }
}
