package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class NotesTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final Notes notes = network.samverkan().notes();
    private final Actor first = network.official(0);
    private final Actor other = network.official(1);
    private final Meeting meeting = network.samverkan()
            .meetings()
            .plan(network.coordinator(), Plans.on("2026-11-20", ImmutableSet.of(network.municipality(0))))
            .orThrow();

    private Result<Note> write(Actor actor, Note.Kind kind, String text) {
        return notes.write(actor, meeting.id(), kind, text, Language.SWEDISH);
    }

    @Test
    void every_member_writes_notes_for_their_own_organisation_and_all_read_them() {
        Note one =
                write(first, Note.Kind.CONCLUSION, "Börja  med\nfastigheterna").orThrow();
        Note two = write(other, Note.Kind.OPEN_QUESTION, "Vem betalar?").orThrow();

        assertThat(one.header().owner().organisation()).isEqualTo(network.municipality(0));
        assertThat(one.title()).isEqualTo("Börja med fastigheterna");
        assertThat(notes.of(first, meeting.id())).containsExactlyInAnyOrder(one, two);
        assertThat(notes.of(other, Note.Kind.CONCLUSION)).containsExactly(one);
        assertThat(notes.of(network.nobody(), meeting.id())).isEmpty();
        assertThat(notes.of(network.administrator(), meeting.id())).isEmpty();
    }

    @Test
    void a_note_is_changed_by_its_own_organisation_only() {
        Note note = write(first, Note.Kind.NEWS, "Nytt bidrag").orThrow();

        assertThat(notes.change(other, note, Note.Kind.NEWS, "Annat").isDone()).isFalse();
        assertThat(notes.change(network.coordinator(), note, Note.Kind.NEWS, "Annat")
                        .isDone())
                .isFalse();
        assertThat(notes.change(network.official(0), note, Note.Kind.LIMITATION, "Gäller inte oss")
                        .orThrow()
                        .kind())
                .isEqualTo(Note.Kind.LIMITATION);
    }

    @Test
    void a_note_says_something_about_a_meeting_that_is_not_cancelled() {
        assertThat(Problems.of(write(first, Note.Kind.NEWS, " "))).containsExactly("text: missing");
        assertThat(Problems.of(write(first, Note.Kind.NEWS, "å".repeat(2_001)))).containsExactly("text: too-long");
        assertThat(Problems.of(write(network.nobody(), Note.Kind.NEWS, "Hej"))).containsExactly("meeting: not-found");

        network.samverkan().meetings().cancel(network.coordinator(), meeting).orThrow();

        assertThat(Problems.of(write(first, Note.Kind.NEWS, "Hej"))).containsExactly("meeting: meeting-over");
    }

    @Test
    void a_coder_reads_notes_and_writes_none() {
        Actor coder = network.member(network.organiser(), Role.CODER);
        write(first, Note.Kind.NEWS, "Nytt bidrag").orThrow();

        assertThat(notes.of(coder, meeting.id())).hasSize(1);
        assertThat(write(coder, Note.Kind.NEWS, "Hej").isDone()).isFalse();
    }
}
