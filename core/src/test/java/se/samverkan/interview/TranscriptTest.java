package se.samverkan.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

final class TranscriptTest {

    private static final Guide GUIDE = new Guide(
            new GuideId(new UUID(1, 1)),
            new Header(
                    new NetworkId(new UUID(1, 2)),
                    new Owner(new OrganisationId(new UUID(1, 3))),
                    Version.NEW,
                    Sharing.NETWORK,
                    Language.SWEDISH,
                    Origin.GENUINE,
                    Optional.empty(),
                    Instant.EPOCH,
                    Instant.EPOCH),
            "Guide",
            "Information",
            List.of("Vad gör ni?", "Vad gick fel?", "Vad vill ni veta?"));

    @Test
    void positions_count_code_points_and_not_utf_16_units() {
        Transcript transcript = Transcript.of("🚲🚲 cykel");

        assertThat(transcript.length()).isEqualTo(8);
        assertThat(transcript.words(new Selection(1, 4))).contains("🚲 c");
        assertThat(transcript.find("cykel")).contains(new Selection(3, 8));
    }

    @Test
    void a_selection_may_end_with_the_text_and_not_after_it() {
        Transcript transcript = Transcript.of("cykel");

        assertThat(transcript.words(new Selection(0, 5))).contains("cykel");
        assertThat(transcript.words(new Selection(0, 6))).isEmpty();
    }

    @Test
    void words_pasted_from_a_browser_are_found_whatever_their_line_breaks() {
        Transcript transcript = Transcript.of("Först\r\nsedan\rsist");

        assertThat(transcript.text()).isEqualTo("Först\nsedan\nsist");
        assertThat(transcript.find("  Först\r\nsedan ")).contains(new Selection(0, 11));
        assertThat(transcript.find("aldrig")).isEmpty();
        assertThat(transcript.find("  ")).isEmpty();
    }

    @Test
    void answers_to_a_guide_stand_after_their_questions_and_can_be_found_again() {
        Transcript transcript = Transcript.of(GUIDE, List.of("Vi bygger 🚲", " ", "Allt", "för mycket"));

        assertThat(transcript.text()).isEqualTo("Vad gör ni?\nVi bygger 🚲\n\nVad vill ni veta?\nAllt");
        assertThat(transcript.answers()).extracting(Transcript.Answer::question).containsExactly(1, 3);
        assertThat(transcript.answers())
                .extracting(answer -> transcript.words(answer.selection()).orElseThrow())
                .containsExactly("Vi bygger 🚲", "Allt");
    }

    @Test
    void an_answer_outside_the_text_is_refused() {
        List<Transcript.Answer> answers = List.of(new Transcript.Answer(1, new Selection(0, 4)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transcript("abc", Optional.empty(), answers))
                .withMessageContaining("4")
                .withMessageContaining("3 characters");
    }

    @Test
    void a_selection_goes_forward_from_the_beginning_of_the_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Selection(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Selection(3, 3));
        assertThat(new Selection(0, 3).overlaps(new Selection(2, 5))).isTrue();
        assertThat(new Selection(0, 3).overlaps(new Selection(3, 5))).isFalse();
    }
}
