package se.samverkan.servlet.meeting;

import java.util.List;
import se.samverkan.meeting.Note;
import se.samverkan.servlet.page.Link;

/**
 * The notes of one kind from a meeting.
 *
 * @param kind the kind
 * @param rows the notes, in the order they were written
 * @since 0.1.0
 */
public record NoteGroup(Note.Kind kind, List<Row> rows) {
    /**
     * One note.
     *
     * @param note the note
     * @param organisation the name of the organisation that wrote it
     * @param mine whether the reader may change it
     * @param experiences the experiences that were made of it
     */
    public record Row(Note note, String organisation, boolean mine, List<Link> experiences) {
        /** Copies the links. */
        public Row {
            experiences = List.copyOf(experiences);
        }
    }

    /** Copies the rows. */
    public NoteGroup {
        rows = List.copyOf(rows);
    }
}
