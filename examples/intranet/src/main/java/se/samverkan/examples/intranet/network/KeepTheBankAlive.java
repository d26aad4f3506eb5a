package se.samverkan.examples.intranet.network;

import java.util.List;
import java.util.Locale;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.LawChangeDraft;
import se.samverkan.experience.SourceKind;
import se.samverkan.follow.Followed;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.theme.Theme;

/**
 * Step 6, goes on: an official follows a theme, has begun to write, and drafts what to share in the climate contract; the coordinator enters a
 * change of law, invented and older than the real experiences, so that it marks only the invented one that was last checked before. A reminder asks
 * whether that still holds.
 */
final class KeepTheBankAlive {

    private static final String THEME = "mikromobilitet";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;

    KeepTheBankAlive(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
    }

    void run(List<HoldMeetings.Held> meetings) {
        stage.clock().to("2026-11-11");
        StandIn first = standIns.get(0);
        Actor official = first.official();
        Theme theme = stage.samverkan().themes().byKey(official, THEME).orElseThrow();
        stage.samverkan()
                .follows()
                .follow(official, Followed.theme(theme.id()), theme.name(SWEDISH))
                .orThrow();
        stage.samverkan()
                .lawChanges()
                .add(
                        organiser.coordinator(),
                        new LawChangeDraft(
                                "Påhittad förordning om parkering av elsparkcyklar",
                                "2026-01-01",
                                List.of(THEME),
                                "",
                                "Påhittad för att visa hur en lagändring märker det som är äldre."))
                .orThrow();
        stage.samverkan().manuscripts().begin(official, begun(first, meetings)).orThrow();
        stage.samverkan()
                .climateContract()
                .propose(official, 2027, "Erfarenheter att dela 2027", merit -> "Vald bland kommunens egna.")
                .orThrow();
        int reminders = stage.samverkan().yearlyCheck().remind();
        stage.terminal()
                .figures(
                        "One official follows a theme and has begun to write; %d asked whether what they told still holds",
                        reminders);
    }

    /** Half written, of a note of their own if there is one. */
    private static ExperienceDraft begun(StandIn standIn, List<HoldMeetings.Held> meetings) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Parkering för elsparkcyklar vid stationen")
                .with(ExperienceField.MUNICIPALITIES, standIn.code().value());
        return meetings.stream()
                .flatMap(meeting -> meeting.notes().stream())
                .filter(note -> note.header().author().equals(standIn.official().person()))
                .findFirst()
                .map(note -> draft.with(ExperienceField.LEARNED, note.text())
                        .with(ExperienceField.SOURCE_KIND, SourceKind.MEETING.name())
                        .with(ExperienceField.TOLD_IN, Note.TYPE.ref(note.id()).toString()))
                .orElse(draft);
    }
}
