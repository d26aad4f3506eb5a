package se.samverkan.examples.intranet.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.meeting.Attendance.Attendee;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingDraft;
import se.samverkan.meeting.Note;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.theme.ThemeId;

/** Step 4: members meet, each time in a format, and write notes of five kinds. One more meeting is planned and awaits answers. */
final class HoldMeetings {

    private static final String INVITED = "09:00";

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;

    HoldMeetings(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
    }

    record Scripts(List<Script> meetings) {}

    record Script(
            String key,
            String title,
            String format,
            String theme,
            String date,
            String from,
            String to,
            String place,
            String purpose,
            boolean upcoming,
            List<String> agenda,
            Map<InvitationAnswer.Answer, List<Integer>> answers,
            Set<Integer> absent,
            List<NoteScript> notes) {}

    record NoteScript(Note.Kind kind, int by, String text) {}

    /**
     * What came out.
     *
     * @param script how it went
     * @param meeting the meeting as stored
     * @param notes its notes, in the order of the script
     */
    record Held(Script script, Meeting meeting, List<Note> notes) {}

    Map<String, Held> run(Map<String, ThemeId> themes) {
        stage.terminal().step("Meet");
        Map<String, Held> held = new LinkedHashMap<>();
        for (Script script : Material.read("meetings.json", Scripts.class).meetings()) {
            stage.clock().to(script.upcoming() ? "2026-11-19" : dayBefore(script), INVITED);
            Meeting meeting = planned(script, Material.named(script.theme(), themes));
            answered(script, meeting);
            held.put(script.key(), script.upcoming() ? new Held(script, meeting, List.of()) : held(script, meeting));
        }
        tell(held.values().stream().filter(each -> !each.script().upcoming()).toList());
        return held;
    }

    private static String dayBefore(Script script) {
        return LocalDate.parse(script.date()).minusDays(7).toString();
    }

    private Meeting planned(Script script, ThemeId theme) {
        Set<OrganisationId> invited =
                standIns.stream().map(StandIn::organisation).collect(Collectors.toCollection(LinkedHashSet::new));
        MeetingDraft draft = new MeetingDraft(
                script.title(),
                script.purpose(),
                new LinkedHashSet<>(List.of(theme)),
                script.format(),
                script.date(),
                script.from(),
                script.to(),
                script.place(),
                "",
                script.agenda(),
                invited,
                Language.SWEDISH);
        return stage.samverkan().meetings().plan(organiser.coordinator(), draft).orThrow();
    }

    private void answered(Script script, Meeting meeting) {
        script.answers()
                .forEach((answer, who) -> who.forEach(i -> stage.samverkan()
                        .invitations()
                        .answer(standIns.get(i).official(), meeting.id(), answer, "")
                        .orThrow()));
    }

    private Held held(Script script, Meeting meeting) {
        stage.clock().to(script.date(), script.to());
        List<Attendee> attendees = IntStream.range(0, standIns.size())
                .filter(i -> !script.absent().contains(i))
                .mapToObj(standIns::get)
                .map(standIn ->
                        new Attendee(standIn.organisation(), standIn.official().person()))
                .toList();
        stage.samverkan()
                .invitations()
                .attended(organiser.coordinator(), meeting.id(), attendees)
                .orThrow();
        Meeting over = stage.samverkan()
                .meetings()
                .hold(organiser.coordinator(), meeting)
                .orThrow();
        List<Note> notes = new ArrayList<>();
        for (NoteScript note : script.notes()) {
            notes.add(stage.samverkan()
                    .notes()
                    .write(standIns.get(note.by()).official(), over.id(), note.kind(), note.text(), Language.SWEDISH)
                    .orThrow());
        }
        stage.samverkan().meetings().publish(organiser.coordinator(), over).orThrow();
        return new Held(script, over, notes);
    }

    private void tell(List<Held> held) {
        long formats =
                held.stream().map(each -> each.script().format()).distinct().count();
        int notes = held.stream().mapToInt(each -> each.notes().size()).sum();
        int seats = held.stream()
                .mapToInt(each -> standIns.size() - each.script().absent().size())
                .sum();
        stage.terminal()
                .figures(
                        "%d meetings held in %d formats, %d of %d took part on average, %d notes; one more is planned",
                        held.size(), formats, Math.round((float) seats / held.size()), standIns.size(), notes);
    }
}
