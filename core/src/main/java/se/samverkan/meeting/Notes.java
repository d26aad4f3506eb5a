package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * The notes of meetings: every member writes them, each for their own organisation. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Notes {

    private static final int LONGEST = 2_000;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Notes(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Writes a note, shared in the network.
     *
     * @param member who writes it: an official or a coordinator
     * @param id the meeting
     * @param kind what the note can be used for
     * @param text what was said, 1–2,000 characters
     * @param language the language it is written in
     * @return the note as stored, or why not
     */
    public Result<Note> write(Actor member, MeetingId id, Note.Kind kind, String text, Language language) {
        Optional<Meeting> meeting = records.find(member, Meeting.TYPE, id);
        return new Requirements()
                .check(
                        meeting.isPresent(),
                        Problem.notFound("meeting", id.value().toString()))
                .check(
                        meeting.filter(m -> m.status() == Meeting.Status.CANCELLED)
                                .isEmpty(),
                        Problem.conflict("meeting", "meeting-over").with("value", Meeting.Status.CANCELLED))
                .text("text", text, 1, LONGEST)
                .ifMet(() -> records.create(
                        member,
                        Note.TYPE,
                        Sharing.NETWORK,
                        language,
                        header -> new Note(new NoteId(records.newId()), header, id, kind, text.strip())));
    }

    /**
     * Changes a note of the actor's organisation.
     *
     * @param member who changes it
     * @param note the note as read
     * @param kind what the note can be used for
     * @param text what was said, 1–2,000 characters
     * @return the note as stored, or why not
     */
    public Result<Note> change(Actor member, Note note, Note.Kind kind, String text) {
        return new Requirements()
                .text("text", text, 1, LONGEST)
                .ifMet(() -> records.change(
                        member, Note.TYPE, new Note(note.id(), note.header(), note.meeting(), kind, text.strip())));
    }

    /**
     * The notes of a meeting, the first written first.
     *
     * @param actor who looks
     * @param meeting the meeting
     * @return the notes the actor may read
     */
    public List<Note> of(Actor actor, MeetingId meeting) {
        return records.all(
                actor,
                RecordQuery.of(Note.TYPE)
                        .with("meeting", meeting.value().toString())
                        .oldestFirst());
    }

    /**
     * The notes of one kind from all meetings, the first written first.
     *
     * @param actor who looks
     * @param kind the kind
     * @return the notes the actor may read
     */
    public List<Note> of(Actor actor, Note.Kind kind) {
        return records.all(
                actor, RecordQuery.of(Note.TYPE).with("kind", kind.name()).oldestFirst());
    }
}
