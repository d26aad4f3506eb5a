package se.samverkan.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class InterviewsTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final Interviews interviews = network.samverkan().interviews();
    private final Actor coordinator = network.coordinator();
    private final Actor coder = network.member(network.organiser(), Role.CODER);
    private final Actor interviewed = network.official(0);

    private Interview recorded() {
        return interviews
                .record(coordinator, Talks.draft(network.municipality(0)))
                .orThrow();
    }

    @Test
    void only_coordinators_and_assigned_coders_read_an_interview() {
        Interview interview = recorded();

        assertThat(interviews.find(coordinator, interview.id())).isPresent();
        assertThat(interviews.find(coder, interview.id())).isEmpty();
        assertThat(interviews.find(interviewed, interview.id())).isEmpty();
        assertThat(interviews.find(network.official(1), interview.id())).isEmpty();
        assertThat(interviews.find(network.administrator(), interview.id())).isEmpty();
        assertThat(interviews.find(network.nobody(), interview.id())).isEmpty();

        interviews
                .assign(
                        coordinator,
                        interview.id(),
                        ImmutableSet.of(coder.person().orElseThrow()))
                .orThrow();

        assertThat(interviews.all(coder)).extracting(Interview::id).containsExactly(interview.id());
        assertThat(interviews.all(interviewed)).isEmpty();
    }

    @Test
    void a_coder_who_is_taken_off_an_interview_reads_it_no_more() {
        Interview interview = recorded();
        interviews
                .assign(
                        coordinator,
                        interview.id(),
                        ImmutableSet.of(coder.person().orElseThrow()))
                .orThrow();

        interviews.assign(coordinator, interview.id(), ImmutableSet.of()).orThrow();

        assertThat(interviews.all(coder)).isEmpty();
    }

    @Test
    void interviews_are_assigned_to_coders_only_and_by_coordinators_only() {
        Interview interview = recorded();

        assertThat(Problems.of(interviews.assign(
                        coordinator,
                        interview.id(),
                        ImmutableSet.of(interviewed.person().orElseThrow()))))
                .containsExactly("coders: not-found");
        assertThat(Problems.of(
                        interviews.assign(coordinator, interview.id(), ImmutableSet.of(new PersonId("unknown")))))
                .containsExactly("coders: not-found");
        assertThat(Problems.of(interviews.assign(interviewed, interview.id(), ImmutableSet.of())))
                .containsExactly(": coordinators-only");
    }

    @Test
    void nobody_but_a_coordinator_keeps_interviews_and_guides() {
        assertThat(Problems.of(interviews.record(interviewed, Talks.draft(network.municipality(0)))))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(interviews.record(coder, Talks.draft(network.municipality(0)))))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(interviews.addGuide(
                        interviewed, new GuideDraft("Guide", "Information", List.of("Fråga?"), Language.SWEDISH))))
                .containsExactly(": coordinators-only");
    }

    @Test
    void all_that_is_wrong_with_an_interview_is_told_at_once() {
        InterviewDraft wrong = new InterviewDraft(
                new OrganisationId(new UUID(9, 9)),
                " ",
                "2026-11-31",
                Occasion.Form.NOTES,
                "",
                "",
                Optional.empty(),
                List.of(),
                "",
                Language.SWEDISH);

        assertThat(Problems.of(interviews.record(coordinator, wrong)))
                .containsExactly(
                        "organisation: not-found",
                        "role: missing",
                        "information: missing",
                        "date: not-a-date",
                        "informedOn: missing",
                        "text: missing");
        assertThat(interviews.all(coordinator)).isEmpty();
    }

    @Test
    void a_person_is_informed_before_the_interview() {
        InterviewDraft late = Talks.draft(network.municipality(0), "2025-12-31", Talks.WORDS);

        assertThat(((Result.Refused<Interview>) interviews.record(coordinator, late)).problems())
                .containsExactly(
                        Problem.invalid("informedOn", "after-interview").with("value", "2026-01-01"));
    }

    @Test
    void a_text_has_at_most_100_000_characters() {
        String longest = "å".repeat(Transcript.LONGEST);

        assertThat(interviews
                        .record(coordinator, Talks.draft(network.municipality(0), "2026-10-01", longest))
                        .isDone())
                .isTrue();
        assertThat(Problems.of(interviews.record(
                        coordinator, Talks.draft(network.municipality(0), "2026-10-01", longest + "å"))))
                .containsExactly("text: too-long");
    }

    @Test
    void an_interview_follows_a_guide_that_members_may_read() {
        Guide guide = interviews
                .addGuide(
                        coordinator,
                        new GuideDraft("Guide", "Information", List.of("Vad gör ni?", " "), Language.SWEDISH))
                .orThrow();
        InterviewDraft plain = Talks.draft(network.municipality(0));
        InterviewDraft draft = new InterviewDraft(
                plain.organisation(),
                plain.role(),
                plain.date(),
                plain.form(),
                plain.information(),
                plain.informedOn(),
                Optional.of(guide.id()),
                List.of("Vi bygger."),
                "",
                Language.SWEDISH);

        Interview interview = interviews.record(coordinator, draft).orThrow();

        assertThat(interviews.guides(interviewed)).containsExactly(guide);
        assertThat(guide.questions()).containsExactly("Vad gör ni?");
        assertThat(interview.transcript().text()).isEqualTo("Vad gör ni?\nVi bygger.");
    }

    @Test
    void an_interview_with_an_invented_municipality_is_marked_as_an_example() {
        OrganisationId invented =
                network.admitted("Exempelkommun A", Origin.EXAMPLE).id();

        assertThat(interviews
                        .record(coordinator, Talks.draft(invented))
                        .orThrow()
                        .header()
                        .isExample())
                .isTrue();
        assertThat(recorded().header().isExample()).isFalse();
    }

    @Test
    void the_text_of_a_coded_interview_stays_but_its_role_may_be_corrected() {
        Interview interview = recorded();
        CodingWork coding = network.samverkan().coding();
        Code code = coding.addCode(coordinator, "Laddning", "").orThrow();
        coding.code(coordinator, interview.id(), new Selection(0, 10), List.of(code.id()))
                .orThrow();
        InterviewDraft plain = Talks.draft(network.municipality(0));

        assertThat(Problems.of(interviews.correct(
                        coordinator, interview, Talks.draft(network.municipality(0), "2026-10-01", "Annat"))))
                .containsExactly("text: already-coded");
        assertThat(Problems.of(interviews.correct(coordinator, interview, Talks.draft(network.municipality(1)))))
                .containsExactly("text: already-coded");
        assertThat(interviews
                        .correct(coordinator, interview, Talks.draft(plain.organisation(), "2026-10-02", plain.text()))
                        .orThrow()
                        .title())
                .isEqualTo("trafikplanerare 2026-10-02");
    }

    @Test
    void a_correction_of_an_old_version_overwrites_nothing() {
        Interview interview = recorded();
        interviews
                .correct(coordinator, interview, Talks.draft(network.municipality(0), "2026-10-02", "Först"))
                .orThrow();

        Result<Interview> second =
                interviews.correct(coordinator, interview, Talks.draft(network.municipality(0), "2026-10-03", "Sedan"));

        assertThat(second).isInstanceOf(Result.Stale.class);
        assertThat(interviews
                        .find(coordinator, interview.id())
                        .orElseThrow()
                        .transcript()
                        .text())
                .isEqualTo("Först");
    }
}
