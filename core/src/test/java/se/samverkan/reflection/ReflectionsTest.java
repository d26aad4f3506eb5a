package se.samverkan.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.meeting.FormatKey;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.meeting.Plans;
import se.samverkan.network.Actor;
import se.samverkan.record.Change;
import se.samverkan.record.Language;
import se.samverkan.record.RecordQuery;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class ReflectionsTest {

    private static final FormatKey ROUND_TABLE = new FormatKey("rundabordssamtal");
    private static final FormatKey CASE = new FormatKey("fallstudie");
    private static final FormatKey BREAKFAST = new FormatKey("frukostmote");

    private final SmallNetwork network = new SmallNetwork(1);
    private final Reflections reflections = network.samverkan().reflections();
    private final Actor official = network.official(0);

    private MeetingId meeting(FormatKey format) {
        return network.samverkan()
                .meetings()
                .plan(
                        network.coordinator(),
                        Plans.on("2026-11-20", format.value(), ImmutableSet.of(network.municipality(0))))
                .orThrow()
                .id();
    }

    private static ReflectionDraft draft(MeetingId meeting, Map<Question, String> ratings, String worked) {
        return new ReflectionDraft(meeting, ratings, worked, "", "", Language.SWEDISH);
    }

    private void rate(MeetingId meeting, int... values) {
        for (int value : values) {
            reflections
                    .write(official, draft(meeting, ImmutableMap.of(Question.USEFUL, "" + value), ""))
                    .orThrow();
        }
    }

    private FormatComparison.Row row(FormatKey format) {
        return reflections.compare(official, Question.USEFUL).formats().stream()
                .filter(row -> row.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answers_are_shown_from_five_on() {
        MeetingId meeting = meeting(ROUND_TABLE);
        for (String words : List.of("D", "A", "C", "B")) {
            reflections
                    .write(official, draft(meeting, ImmutableMap.of(Question.USEFUL, "4"), words))
                    .orThrow();
        }
        MeetingReflections four = reflections.of(official, meeting);
        assertThat(four.isSuppressed()).isTrue();
        assertThat(four.answers()).isEqualTo(4);
        assertThat(four.spreads()).isEmpty();
        assertThat(four.worked()).isEmpty();

        rate(meeting, 5);

        MeetingReflections five = reflections.of(official, meeting);
        assertThat(five.spreads()).containsOnlyKeys(Question.USEFUL);
        assertThat(five.spreads().get(Question.USEFUL).counts()).containsExactly(0, 0, 0, 4, 1);
        assertThat(five.worked()).extracting(MeetingReflections.Words::text).containsExactly("A", "B", "C", "D");
    }

    @Test
    void a_question_that_few_answered_stays_hidden_although_many_reflected() {
        MeetingId meeting = meeting(ROUND_TABLE);
        rate(meeting, 4, 4, 4, 4);
        reflections
                .write(official, draft(meeting, ImmutableMap.of(Question.HEARD, "5"), ""))
                .orThrow();

        MeetingReflections five = reflections.of(official, meeting);

        assertThat(five.isSuppressed()).isFalse();
        assertThat(five.spreads()).isEmpty();
    }

    @Test
    void no_reader_sees_a_single_reflection_and_the_log_names_nobody() {
        rate(meeting(ROUND_TABLE), 1, 2, 3, 4, 5);

        for (Actor reader : List.of(official, network.coordinator(), network.administrator(), network.nobody())) {
            assertThat(network.samverkan().records().all(reader, RecordQuery.of(Reflection.TYPE)))
                    .isEmpty();
        }
        Change change = network.samverkan().store().changes().after(0, 1_000).stream()
                .filter(entry -> entry.record().type().equals("reflection"))
                .findFirst()
                .orElseThrow();
        assertThat(change.actor()).isEmpty();
        assertThat(change.owner().organisation()).isEqualTo(network.organiser());
        assertThat(change.at()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void only_members_write_and_read() {
        MeetingId meeting = meeting(ROUND_TABLE);
        rate(meeting, 4, 4, 4, 4, 4);
        ReflectionDraft draft = draft(meeting, ImmutableMap.of(Question.USEFUL, "1"), "");

        assertThat(reflections.write(network.nobody(), draft).isDone()).isFalse();
        assertThat(reflections.write(network.administrator(), draft).isDone()).isFalse();
        assertThat(reflections.of(network.nobody(), meeting).answers()).isZero();
        assertThat(reflections.compare(network.nobody(), Question.USEFUL).formats())
                .isEmpty();
    }

    @Test
    void one_reflects_on_a_meeting_that_has_begun_and_rates_from_one_to_five() {
        Meeting future = network.samverkan()
                .meetings()
                .plan(network.coordinator(), Plans.on("2026-12-03", ImmutableSet.of(network.municipality(0))))
                .orThrow();

        assertThat(Problems.of(
                        reflections.write(official, draft(future.id(), ImmutableMap.of(Question.USEFUL, "4"), ""))))
                .containsExactly("meeting: not-held");
        assertThat(Problems.of(reflections.write(
                        official,
                        draft(
                                meeting(CASE),
                                ImmutableMap.of(Question.USEFUL, "6", Question.HEARD, "bra"),
                                "x".repeat(2_001)))))
                .containsExactly("worked: too-long", "ratings: not-a-rating", "ratings: not-a-rating");
        assertThat(Problems.of(reflections.write(
                        official, draft(meeting(CASE), ImmutableMap.of(Question.USEFUL, " "), "Bra"))))
                .containsExactly("ratings: missing");
    }

    @Test
    void formats_are_compared_without_ranking_what_overlaps() {
        rate(meeting(ROUND_TABLE), 4, 4, 5, 5, 5, 5);
        rate(meeting(CASE), 3, 4, 4, 5, 5, 5);
        rate(meeting(BREAKFAST), 1, 2, 2, 2, 3, 3);

        FormatComparison comparison = reflections.compare(official, Question.USEFUL);

        assertThat(comparison.formats())
                .extracting(FormatComparison.Row::format)
                .containsExactly(CASE, BREAKFAST, ROUND_TABLE);
        assertThat(comparison.differences()).containsExactly(new FormatComparison.Difference(ROUND_TABLE, BREAKFAST));
    }

    @Test
    void a_format_with_few_answers_shows_none_and_differs_from_nothing() {
        rate(meeting(ROUND_TABLE), 5, 5, 5, 5, 5, 5);
        rate(meeting(CASE), 1, 1, 1, 1);

        assertThat(row(CASE).spread()).isEmpty();
        assertThat(reflections.compare(official, Question.USEFUL).differences()).isEmpty();
    }

    @Test
    void a_small_meeting_cannot_be_found_by_subtraction() {
        MeetingId shown = meeting(ROUND_TABLE);
        MeetingId few = meeting(ROUND_TABLE);
        rate(shown, 4, 4, 4, 4, 4);
        rate(few, 1, 1);

        assertThat(row(ROUND_TABLE).spread().orElseThrow().n()).isEqualTo(5);
        assertThat(row(ROUND_TABLE).meetings()).isEqualTo(1);

        rate(meeting(ROUND_TABLE), 2, 2, 2);

        assertThat(row(ROUND_TABLE).spread().orElseThrow().n()).isEqualTo(10);
        assertThat(row(ROUND_TABLE).meetings()).isEqualTo(3);
    }
}
