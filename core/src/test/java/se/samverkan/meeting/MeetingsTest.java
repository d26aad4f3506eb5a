package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

final class MeetingsTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final Meetings meetings = network.samverkan().meetings();
    private final Actor coordinator = network.coordinator();
    private final Actor invited = network.official(0);
    private final Actor other = network.official(1);

    private MeetingDraft draft(String date) {
        return Plans.on(date, ImmutableSet.of(network.municipality(0)));
    }

    private Meeting planned(String date) {
        return meetings.plan(coordinator, draft(date)).orThrow();
    }

    private List<String> notifications(Actor actor) {
        return network.samverkan().inbox().list(actor, PageRequest.first(10)).items().stream()
                .map(Notification::code)
                .sorted()
                .toList();
    }

    @Test
    void times_are_those_of_a_clock_in_sweden() {
        assertThat(planned("2026-12-03").start()).isEqualTo(Instant.parse("2026-12-03T08:00:00Z"));
        assertThat(planned("2026-06-03").end()).isEqualTo(Instant.parse("2026-06-03T08:30:00Z"));
    }

    @Test
    void the_agenda_is_read_line_by_line() {
        assertThat(planned("2026-12-03").plan().agenda())
                .containsExactly(new AgendaItem(15, "Välkomna"), new AgendaItem(60, "Samtal i grupper"));
    }

    @Test
    void the_invited_are_told_of_every_change_and_others_of_none() {
        Meeting meeting = planned("2026-12-03");
        Meeting changed =
                meetings.change(coordinator, meeting, draft("2026-12-04")).orThrow();
        meetings.cancel(coordinator, changed).orThrow();

        assertThat(notifications(invited))
                .containsExactly("meeting-cancelled", "meeting-changed", "meeting-invitation");
        assertThat(notifications(other)).isEmpty();
    }

    @Test
    void a_stale_change_overwrites_nothing_and_tells_nobody() {
        Meeting meeting = planned("2026-12-03");
        meetings.change(coordinator, meeting, draft("2026-12-04")).orThrow();

        Result<Meeting> second = meetings.change(coordinator, meeting, draft("2026-12-05"));

        assertThat(second).isInstanceOf(Result.Stale.class);
        assertThat(((Result.Stale<Meeting>) second).current().start()).isEqualTo("2026-12-04T08:00:00Z");
        assertThat(notifications(invited)).containsExactly("meeting-changed", "meeting-invitation");
    }

    @Test
    void only_coordinators_plan_change_hold_cancel_and_publish() {
        Meeting meeting = planned("2026-11-20");

        assertThat(Problems.of(meetings.plan(invited, draft("2026-12-03")))).containsExactly(": coordinators-only");
        assertThat(meetings.change(invited, meeting, draft("2026-12-03")).isDone())
                .isFalse();
        assertThat(meetings.hold(invited, meeting).isDone()).isFalse();
        assertThat(meetings.cancel(invited, meeting).isDone()).isFalse();
        assertThat(meetings.publish(invited, meeting).isDone()).isFalse();
    }

    @Test
    void members_see_meetings_and_the_way_into_the_room_and_others_neither() {
        Meeting meeting = planned("2026-12-03");

        assertThat(meetings.find(other, meeting.id())
                        .orElseThrow()
                        .plan()
                        .place()
                        .link())
                .isEqualTo("https://teams.example/hemligt");
        assertThat(meetings.find(network.nobody(), meeting.id())).isEmpty();

        meetings.publish(coordinator, meeting).orThrow();

        assertThat(meetings.find(network.nobody(), meeting.id())
                        .orElseThrow()
                        .plan()
                        .place())
                .isEqualTo(new Place("Teams", ""));
        assertThat(meetings.list(network.nobody(), RecordQuery.of(Meeting.TYPE))
                        .items()
                        .get(0)
                        .plan()
                        .place())
                .isEqualTo(new Place("Teams", ""));
    }

    @Test
    void meetings_are_listed_by_start_and_found_by_status_organisation_and_theme() {
        ThemeId parking = network.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .map(Theme::id)
                .orThrow();
        MeetingDraft plain = draft("2026-11-20");
        MeetingDraft themed = new MeetingDraft(
                plain.title(),
                plain.purpose(),
                ImmutableSet.of(parking),
                plain.format(),
                plain.date(),
                plain.from(),
                plain.to(),
                plain.place(),
                plain.link(),
                plain.agenda(),
                plain.invited(),
                Language.SWEDISH);
        Meeting late = planned("2026-12-03");
        Meeting early = meetings.plan(coordinator, themed).orThrow();
        RecordQuery<Meeting> all = RecordQuery.of(Meeting.TYPE).oldestFirst();

        assertThat(meetings.list(other, all).items()).containsExactly(early, late);
        assertThat(meetings.list(other, all.with("theme", parking.value().toString()))
                        .items())
                .containsExactly(early);
        assertThat(meetings.list(other, all.with("status", "HELD")).items()).isEmpty();
        assertThat(meetings.list(
                                other,
                                all.with(
                                        "organisation",
                                        network.municipality(1).value().toString()))
                        .items())
                .isEmpty();
    }

    @Test
    void a_meeting_is_held_once_it_has_begun_and_then_stays_held() {
        Meeting future = planned("2026-12-03");
        assertThat(Problems.of(meetings.hold(coordinator, future))).containsExactly("status: not-begun");
        network.later(Duration.ofDays(30));

        Meeting held = meetings.hold(coordinator, future).orThrow();

        assertThat(held.status()).isEqualTo(Meeting.Status.HELD);
        assertThat(Problems.of(meetings.cancel(coordinator, held))).containsExactly("status: meeting-over");
        assertThat(Problems.of(meetings.change(coordinator, held, draft("2026-12-04"))))
                .containsExactly("status: meeting-over");
    }

    @Test
    void all_that_is_wrong_with_a_meeting_is_told_at_once() {
        MeetingDraft wrong = new MeetingDraft(
                "",
                "",
                ImmutableSet.of(new ThemeId(new UUID(9, 1))),
                "okant",
                "2026-11-31",
                "25.00",
                "kvart över tio",
                "",
                "http://osakert.example",
                List.of("Välkomna", "0 Inget"),
                ImmutableSet.of(new OrganisationId(new UUID(9, 2))),
                Language.SWEDISH);

        assertThat(Problems.of(meetings.plan(coordinator, wrong)))
                .containsExactly(
                        "title: missing",
                        "link: not-an-address",
                        "format: not-found",
                        "themes: not-found",
                        "invited: not-found",
                        "from: not-a-time",
                        "date: not-a-date",
                        "to: not-a-time",
                        "agenda: no-minutes",
                        "agenda: no-minutes");
    }

    @Test
    void a_meeting_ends_after_it_begins() {
        MeetingDraft plain = draft("2026-12-03");
        MeetingDraft backwards = new MeetingDraft(
                plain.title(),
                plain.purpose(),
                plain.themes(),
                plain.format(),
                plain.date(),
                "10",
                "9.59",
                plain.place(),
                "",
                List.of(),
                plain.invited(),
                Language.SWEDISH);

        assertThat(Problems.of(meetings.plan(coordinator, backwards))).containsExactly("to: not-after-start");
    }
}
