package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Members;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Page;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * Meetings and their formats: the coordinator plans, changes, holds and cancels; members read. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Meetings {

    /** Among how many planned meetings the next is looked for; those that nobody marked as held come first. */
    private static final int LOOKED_AT = 100;

    private final Records records;
    private final Inbox inbox;
    private final Members members;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Meetings(Records records) {
        this.records = requireNonNull(records, "records");
        this.inbox = new Inbox(records);
        this.members = new Members(records);
    }

    /**
     * The formats a meeting may have: the ready-made ones, each replaced by the network's own of the same key, then its other own by name.
     *
     * @param actor who looks
     * @return the formats
     */
    public List<MeetingFormat> formats(Actor actor) {
        Map<FormatKey, MeetingFormat> formats = new LinkedHashMap<>();
        ReadyMadeFormats.all().forEach(format -> formats.put(format.key(), format));
        records.all(actor, RecordQuery.of(OwnFormat.TYPE))
                .forEach(own -> formats.put(own.format().key(), own.format()));
        return new ArrayList<>(formats.values());
    }

    /**
     * Looks up a format.
     *
     * @param actor who looks
     * @param key its key
     * @return the format, empty if there is none
     */
    public Optional<MeetingFormat> format(Actor actor, FormatKey key) {
        return formats(actor).stream()
                .filter(format -> format.key().equals(key))
                .findFirst();
    }

    /**
     * Adds a format of the network's own, or its own version of a ready-made one, which it then replaces.
     *
     * @param coordinator who adds it
     * @param format the format; its name 1–120 characters in both languages, every other text at most 500
     * @return the format as stored, or why not
     */
    public Result<OwnFormat> addFormat(Actor coordinator, MeetingFormat format) {
        return new FormatCheck(records, coordinator)
                .ifMet(
                        format,
                        () -> records.create(
                                coordinator,
                                OwnFormat.TYPE,
                                Sharing.NETWORK,
                                Language.SWEDISH,
                                header -> new OwnFormat(new OwnFormatId(records.newId()), header, format)));
    }

    /**
     * Changes a format of the network's own; its key stays.
     *
     * @param coordinator who changes it
     * @param own the format as read
     * @param format the format as it shall be, with the same key
     * @return the format as stored, or why not
     */
    public Result<OwnFormat> changeFormat(Actor coordinator, OwnFormat own, MeetingFormat format) {
        if (!own.format().key().equals(format.key())) {
            return Result.refused(
                    Problem.invalid("key", "fixed").with("value", own.format().key()));
        }
        return new FormatCheck(records, coordinator)
                .ifWritable(
                        format,
                        () -> records.change(
                                coordinator, OwnFormat.TYPE, new OwnFormat(own.id(), own.header(), format)));
    }

    /**
     * Plans a meeting and invites organisations to it. Their members are told.
     *
     * @param coordinator who plans
     * @param draft the meeting
     * @return the meeting as stored, or why not
     */
    public Result<Meeting> plan(Actor coordinator, MeetingDraft draft) {
        return new MeetingCheck(records, coordinator, draft)
                .ifMet(
                        formats(coordinator),
                        (title, plan) -> records.together(() -> records.create(
                                        coordinator,
                                        Meeting.TYPE,
                                        Sharing.NETWORK,
                                        draft.language(),
                                        header -> new Meeting(
                                                new MeetingId(records.newId()),
                                                header,
                                                title,
                                                plan,
                                                draft.invited(),
                                                Meeting.Status.PLANNED))
                                .map(meeting -> told(coordinator, meeting, "meeting-invitation"))));
    }

    /**
     * Changes a meeting that is still planned. The invited are told.
     *
     * @param coordinator who changes it
     * @param meeting the meeting as read
     * @param draft the meeting as it shall be
     * @return the meeting as stored, or why not
     */
    public Result<Meeting> change(Actor coordinator, Meeting meeting, MeetingDraft draft) {
        if (isOver(meeting)) {
            return over(meeting);
        }
        return new MeetingCheck(records, coordinator, draft).ifMet(formats(coordinator), (title, plan) -> {
            Meeting changed = new Meeting(
                    meeting.id(),
                    meeting.header().withLanguage(draft.language()),
                    title,
                    plan,
                    draft.invited(),
                    meeting.status());
            return kept(coordinator, changed, "meeting-changed");
        });
    }

    /**
     * Says that a meeting has been held.
     *
     * @param coordinator who says so
     * @param meeting the meeting as read, which has begun
     * @return the meeting as stored, or why not
     */
    public Result<Meeting> hold(Actor coordinator, Meeting meeting) {
        if (meeting.start().isAfter(records.now())) {
            return Result.refused(Problem.conflict("status", "not-begun"));
        }
        return isOver(meeting)
                ? over(meeting)
                : records.change(coordinator, Meeting.TYPE, meeting.with(Meeting.Status.HELD));
    }

    /**
     * Cancels a meeting. The invited are told.
     *
     * @param coordinator who cancels it
     * @param meeting the meeting as read
     * @return the meeting as stored, or why not
     */
    public Result<Meeting> cancel(Actor coordinator, Meeting meeting) {
        return isOver(meeting)
                ? over(meeting)
                : kept(coordinator, meeting.with(Meeting.Status.CANCELLED), "meeting-cancelled");
    }

    private static boolean isOver(Meeting meeting) {
        return meeting.status() != Meeting.Status.PLANNED;
    }

    private static Result<Meeting> over(Meeting meeting) {
        return Result.refused(Problem.conflict("status", "meeting-over").with("value", meeting.status()));
    }

    /** Stores a change and tells of it, as one; a stale version comes back as it is. */
    private Result<Meeting> kept(Actor coordinator, Meeting meeting, String code) {
        return records.together(() -> {
            Result<Meeting> changed = records.change(coordinator, Meeting.TYPE, meeting);
            return changed.isDone() ? changed.map(stored -> told(coordinator, stored, code)) : changed;
        });
    }

    private Meeting told(Actor coordinator, Meeting meeting, String code) {
        inbox.tell(
                coordinator,
                members.of(coordinator, meeting.invited()),
                code,
                ImmutableMap.of(),
                Meeting.TYPE.ref(meeting.id()),
                meeting.title());
        return meeting;
    }

    /**
     * Makes a meeting public; the way into its digital room stays with the members.
     *
     * @param coordinator who publishes it
     * @param meeting the meeting as it was looked at
     * @return the meeting as stored, the newer version if there is one, or why not
     */
    public Result<Meeting> publish(Actor coordinator, Meeting meeting) {
        return coordinator.is(Role.COORDINATOR)
                ? records.publish(
                        coordinator,
                        Meeting.TYPE,
                        meeting.id(),
                        meeting.header().version())
                : Result.refused(Problem.forbidden("coordinators-only"));
    }

    /**
     * The planned meeting that is over first: the one to prepare.
     *
     * @param actor who looks
     * @return the meeting, empty if none is planned that the actor may see
     */
    public Optional<Meeting> next(Actor actor) {
        Instant now = records.now();
        RecordQuery<Meeting> planned = RecordQuery.of(Meeting.TYPE)
                .with("status", Meeting.Status.PLANNED.name())
                .oldestFirst()
                .page(1, LOOKED_AT);
        return list(actor, planned).items().stream()
                .filter(each -> each.end().isAfter(now))
                .findFirst();
    }

    /**
     * Looks up a meeting.
     *
     * @param actor who looks
     * @param id its id
     * @return the meeting, without the link for those who are not members; empty if there is none the actor may see
     */
    public Optional<Meeting> find(Actor actor, MeetingId id) {
        return records.find(actor, Meeting.TYPE, id).map(meeting -> shown(actor, meeting));
    }

    /**
     * Lists meetings.
     *
     * @param actor who looks
     * @param query which meetings, of {@link Meeting#TYPE}; in time they are sorted by start
     * @return the page asked for, without links for those who are not members
     */
    public Page<Meeting> list(Actor actor, RecordQuery<Meeting> query) {
        Page<Meeting> page = records.list(actor, query);
        List<Meeting> shown =
                page.items().stream().map(meeting -> shown(actor, meeting)).toList();
        return new Page<>(shown, page.total(), page.request());
    }

    private static Meeting shown(Actor actor, Meeting meeting) {
        return actor.isMember() ? meeting : meeting.withoutLink();
    }
}
