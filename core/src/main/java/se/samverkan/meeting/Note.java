package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * Something that was said at a meeting, sorted by what it can be used for. It belongs to the organisation of whoever wrote it.
 *
 * @param id its identity
 * @param header what every record carries; its language is that of the words
 * @param meeting the meeting
 * @param kind what it can be used for
 * @param text what was said, 1–2,000 characters
 * @since 0.1.0
 */
public record Note(NoteId id, Header header, MeetingId meeting, Kind kind, String text) implements NetworkRecord {

    /** How notes are stored and found: by {@code meeting}, {@code kind} and {@code organisation}. */
    public static final RecordType<Note> TYPE = RecordType.of("note", Note.class, NoteId::new, Note::facets);

    private static final int TITLE = 80;

    /** What a note can be used for. */
    public enum Kind {
        /** Something the meeting agrees on (slutsats). */
        CONCLUSION,
        /** Something nobody could answer (öppen fråga). */
        OPEN_QUESTION,
        /** Something that stands in the way, or that a conclusion does not hold for (begränsning). */
        LIMITATION,
        /** Something the others did not know (nyhet). */
        NEWS,
        /** Something to try (förslag till försök). */
        EXPERIMENT
    }

    /** Refuses missing parts. */
    public Note {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(meeting, "meeting");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    private static Facets facets(Note note) {
        return Facets.builder()
                .add("meeting", note.meeting().value().toString())
                .add("kind", note.kind().name())
                .add(
                        "organisation",
                        note.header().owner().organisation().value().toString())
                .build();
    }

    @Override
    public String title() {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= TITLE) {
            return line.isEmpty() ? "…" : line;
        }
        return line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    @Override
    public Note withHeader(Header other) {
        return new Note(id, other, meeting, kind, text);
    }
}
