package se.samverkan.report;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.Notes;
import se.samverkan.record.Origin;

/** The meetings held, and what was noted at them. */
final class MeetingsChapter {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Material material;
    private final Phrases phrases;
    private final Map<MeetingId, Attendance> attendances;

    MeetingsChapter(Material material) {
        this.material = material;
        this.phrases = material.phrases();
        List<MeetingId> ids = material.held().stream().map(Meeting::id).toList();
        this.attendances =
                Maps.uniqueIndex(material.records().findAll(material.reader(), Attendance.TYPE, ids), Attendance::id);
    }

    static LocalDate day(Meeting meeting) {
        return LocalDate.ofInstant(meeting.start(), SWEDEN);
    }

    Section section() {
        Section section = Section.titled("meetings", phrases.text("meetings.heading"));
        if (material.held().isEmpty()) {
            return section.with(Paragraph.of(Origin.GENUINE, phrases.text("meetings.none")));
        }
        List<Section> parts = new ArrayList<>();
        for (Meeting meeting : material.held()) {
            List<Note> notes = Material.shared(new Notes(material.records()).of(material.reader(), meeting.id()));
            if (!notes.isEmpty()) {
                parts.add(part(parts.size() + 1, meeting, notes));
            }
        }
        return section.with(table()).withSections(parts);
    }

    private Table table() {
        return new Table(
                phrases.text("meetings.table"),
                List.of(
                        Table.Column.words(phrases.text("meetings.column.meeting")),
                        Table.Column.words(phrases.text("meetings.column.date")),
                        Table.Column.words(phrases.text("meetings.column.format")),
                        Table.Column.figures(phrases.text("meetings.column.organisations"))),
                material.held().stream().map(this::row).toList(),
                Optional.empty());
    }

    private Table.Row row(Meeting meeting) {
        Optional<Attendance> attendance = Optional.ofNullable(attendances.get(meeting.id()));
        return new Table.Row(
                Material.origin(meeting.header().isExample()),
                List.of(phrases.words(meeting.title(), meeting.header().language())),
                List.of(
                        Cell.of(phrases.date(day(meeting))),
                        Cell.of(material.name(meeting.format())),
                        Cell.of(attendance
                                .map(a -> phrases.number(a.organisations().size()))
                                .orElse(phrases.text("none")))));
    }

    private Section part(int number, Meeting meeting, List<Note> notes) {
        Origin origin = Material.origin(meeting.header().isExample());
        Span heading = phrases.words(meeting.title(), meeting.header().language());
        return new Section("meeting-" + number, heading, Section.Kind.TEXT, origin, List.of(), List.of())
                .with(noted(phrases, notes));
    }

    /** Notes by kind, in the order of the kinds, and by time within. */
    static ItemList noted(Phrases phrases, List<Note> notes) {
        List<ItemList.Item> items = new ArrayList<>();
        for (Note.Kind kind : Note.Kind.values()) {
            notes.stream()
                    .filter(note -> note.kind() == kind)
                    .forEach(note -> items.add(new ItemList.Item(
                            Material.origin(note.header().isExample()),
                            Optional.empty(),
                            List.of(
                                    Span.emphasis(phrases.name("note", kind) + ":"),
                                    Span.of(" "),
                                    phrases.words(note.text(), note.header().language())))));
        }
        return ItemList.bullets(items);
    }
}
