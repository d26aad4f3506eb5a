package se.samverkan.servlet.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.View;

/** The form of a note: its kind and its text. */
final class NoteForm {
    static final String AREA = "note";

    private NoteForm() {}

    static Optional<Note.Kind> kind(Form form) {
        return Arrays.stream(Note.Kind.values())
                .filter(kind -> kind.name().equals(form.value("kind")))
                .findFirst();
    }

    static List<Problem> noKind() {
        return List.of(Problem.invalid("kind", "missing"));
    }

    static View offer(View view, Meeting meeting, Form form) {
        List<Choice> kinds = Arrays.stream(Note.Kind.values())
                .map(kind -> Choice.of(kind.name(), view.word(kind)))
                .toList();
        return view.with(form).with("meeting", meeting).with("kinds", kinds);
    }
}
