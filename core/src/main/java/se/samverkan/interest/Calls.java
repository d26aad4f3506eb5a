package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Letterbox;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * Calls for interest: a coordinator writes and publishes one, anyone answers it, and the coordinator removes what is not serious and merges what comes
 * twice. Nobody can shut others out by answering much: what comes when more than {@value #MOST_AT_ONCE} answers have come within ten minutes, or when
 * {@value #MOST_UNREAD} of the same municipality count, is kept and held until a coordinator has read it; only a municipality of which as many as
 * {@value #MOST_HELD} answers are held is asked to write to the coordinators instead, so that nobody can fill the storage. The answers are counted in the
 * storage, so these numbers hold over all nodes. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Calls {

    /** The most answers to a call that count by themselves within ten minutes. */
    public static final int MOST_AT_ONCE = 60;

    /** The most answers of one municipality to a call that count by themselves. */
    public static final int MOST_UNREAD = 5;

    /** The most answers of one municipality to a call that are held until a coordinator has read them. */
    public static final int MOST_HELD = 20;

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_ANSWER = 2_000;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_QUESTIONS = 20;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Calls(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Writes a call, which the members can read until it is published to all.
     *
     * @param coordinator who writes it
     * @param draft what somebody typed
     * @return the call as stored, or everything that is wrong with the draft
     */
    public Result<CallForInterest> write(Actor coordinator, CallDraft draft) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        Requirements requirements = requirements(draft);
        Optional<LocalDate> closes = closes(requirements, draft);
        return requirements.ifMet(() -> records.create(
                coordinator,
                CallForInterest.TYPE,
                Sharing.NETWORK,
                draft.language(),
                header -> new CallForInterest(
                        new CallId(records.newId()),
                        header,
                        draft.title().strip(),
                        draft.text().strip(),
                        closes.orElseThrow(),
                        draft.questions())));
    }

    /**
     * Changes a call. Its questions stay once it is published, since answers refer to them.
     *
     * @param coordinator who changes it
     * @param call the call as read
     * @param draft what somebody typed
     * @return the call as stored, or everything that is wrong with the draft
     */
    public Result<CallForInterest> change(Actor coordinator, CallForInterest call, CallDraft draft) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        boolean isPublic = call.header().sharing() == Sharing.PUBLIC;
        Requirements requirements = requirements(draft)
                .check(
                        !isPublic || draft.questions().equals(call.questions()),
                        Problem.conflict("questions", "published-already"));
        Optional<LocalDate> closes = closes(requirements, draft);
        return requirements.ifMet(() -> records.change(
                coordinator,
                CallForInterest.TYPE,
                new CallForInterest(
                        call.id(),
                        call.header().withLanguage(draft.language()),
                        draft.title().strip(),
                        draft.text().strip(),
                        closes.orElseThrow(),
                        draft.questions())));
    }

    private static <T> Result<T> coordinatorsOnly() {
        return Result.refused(Problem.forbidden("coordinators-only"));
    }

    private static Requirements requirements(CallDraft draft) {
        Requirements requirements = new Requirements()
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .text("text", draft.text(), 1, LONGEST_TEXT)
                .check(
                        draft.questions().size() <= MOST_QUESTIONS,
                        Problem.invalid("questions", "too-many")
                                .with("count", draft.questions().size())
                                .with("max", MOST_QUESTIONS));
        draft.questions().forEach(question -> requirements.text("questions", question, 1, LONGEST_TITLE));
        return requirements;
    }

    private Optional<LocalDate> closes(Requirements requirements, CallDraft draft) {
        if (draft.closes().isBlank()) {
            requirements.refuse(Problem.invalid("closes", "missing"));
        }
        LocalDate today = records.now().atZone(SWEDEN).toLocalDate();
        Optional<LocalDate> closes = requirements.date("closes", draft.closes());
        closes.ifPresent(day -> requirements.check(!day.isBefore(today), Problem.invalid("closes", "passed")));
        return closes;
    }

    /**
     * Opens a call to everyone. It cannot be undone, but the last day can be moved.
     *
     * @param coordinator who publishes
     * @param call the call as it was looked at
     * @return the call as stored, the newer version if there is one, or why not
     */
    public Result<CallForInterest> publish(Actor coordinator, CallForInterest call) {
        return records.publish(
                coordinator, CallForInterest.TYPE, call.id(), call.header().version());
    }

    /**
     * The calls of the network.
     *
     * @param actor who looks
     * @return those the actor may see, the newest first
     */
    public List<CallForInterest> all(Actor actor) {
        return records.all(actor, RecordQuery.of(CallForInterest.TYPE).newestFirst());
    }

    /**
     * Looks up a call.
     *
     * @param actor who looks
     * @param id its id
     * @return the call, empty if there is none that the actor may see
     */
    public Optional<CallForInterest> find(Actor actor, CallId id) {
        return records.find(actor, CallForInterest.TYPE, id);
    }

    /**
     * Answers a call, as anyone may while it is open. The coordinators are told, not again before they have read it.
     *
     * @param call the call as read
     * @param draft what somebody typed
     * @return the answer as stored, which is held when many came, or everything that is wrong with it; {@code call-full} when {@value #MOST_HELD} of its
     *     municipality are held already
     */
    public Result<Interest> answer(CallForInterest call, InterestDraft draft) {
        Requirements requirements = new Requirements()
                .check(call.isOpen(records.now()), Problem.conflict("", "call-closed"))
                .check(isMunicipality(draft.municipality()), unknown(draft.municipality()))
                .text("role", draft.role(), 1, LONGEST_TITLE)
                .check(
                        isRole(draft.role()),
                        Problem.invalid("role", "not-a-role").with("value", draft.role()))
                .text("contact", draft.contact(), 1, LONGEST_ADDRESS)
                .check(
                        draft.contact().isBlank() || draft.contact().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                        Problem.invalid("contact", "not-an-address")
                                .with("value", draft.contact().strip()))
                .text("offers", draft.offers(), 0, LONGEST_ANSWER)
                .text("seeks", draft.seeks(), 0, LONGEST_ANSWER);
        return requirements.ifMet(() -> new AnswerRoom(records, call)
                .standing(MunicipalityCode.of(draft.municipality()))
                .map(standing -> taken(call, draft, standing))
                .orElseGet(() -> Result.refused(Problem.conflict("municipality", "call-full")
                        .with("municipality", draft.municipality())
                        .with("max", MOST_HELD))));
    }

    private Result<Interest> taken(CallForInterest call, InterestDraft draft, Interest.Standing standing) {
        return records.together(() -> {
            Letterbox letterbox = new Letterbox(records);
            Interest answer = taken(letterbox, call, draft, standing);
            letterbox.tellUntilRead(CallForInterest.TYPE, call, "call-answered");
            return Result.done(answer);
        });
    }

    /** An address or a telephone number leads to a person. */
    private static boolean isRole(String role) {
        return role.indexOf('@') < 0 && role.chars().filter(Character::isDigit).count() <= 4;
    }

    private static boolean isMunicipality(String code) {
        return code.matches("[0-9]{4}")
                && MunicipalityCatalogue.bundled()
                        .find(MunicipalityCode.of(code))
                        .isPresent();
    }

    private static Problem unknown(String code) {
        return code.isBlank()
                ? Problem.invalid("municipality", "missing")
                : Problem.invalid("municipality", "unknown-municipality").with("value", code);
    }

    private Interest taken(Letterbox letterbox, CallForInterest call, InterestDraft draft, Interest.Standing standing) {
        return letterbox.take(
                call.header().network(),
                Interest.TYPE,
                Sharing.RESTRICTED,
                draft.language(),
                call.header().origin(),
                header -> new Interest(
                        new InterestId(records.newId()),
                        header,
                        call.id(),
                        MunicipalityCode.of(draft.municipality()),
                        draft.role().strip(),
                        draft.contact().strip(),
                        draft.work().stream()
                                .filter(work -> call.questions().contains(work.question()))
                                .toList(),
                        draft.offers().strip(),
                        draft.seeks().strip(),
                        standing));
    }

    static RecordQuery<Interest> ofCall(CallForInterest call) {
        return RecordQuery.of(Interest.TYPE)
                .with("call", call.id().value().toString())
                .newestFirst();
    }

    /**
     * The answers to a call that count.
     *
     * @param coordinator who looks
     * @param call the call
     * @return the answers, the newest first; none for others than coordinators
     */
    public List<Interest> answers(Actor coordinator, CallForInterest call) {
        return received(coordinator, call).stream()
                .filter(answer -> answer.standing() == Interest.Standing.COUNTS)
                .toList();
    }

    /**
     * The answers to a call that count or are held.
     *
     * @param coordinator who looks
     * @param call the call
     * @return the answers, the newest first; none for others than coordinators
     */
    public List<Interest> received(Actor coordinator, CallForInterest call) {
        return coordinator.is(Role.COORDINATOR)
                ? records.all(coordinator, ofCall(call)).stream()
                        .filter(answer -> answer.standing() == Interest.Standing.COUNTS
                                || answer.standing() == Interest.Standing.HELD)
                        .toList()
                : List.of();
    }

    /**
     * Lets answers count that were held, or removes them, after a coordinator has read them. Those that are not held any more stay as they are.
     *
     * @param coordinator who has read them
     * @param call the call
     * @param read the answers
     * @param serious whether they count
     * @return how many were held, or why not
     */
    public Result<Integer> check(
            Actor coordinator, CallForInterest call, Collection<InterestId> read, boolean serious) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        Set<InterestId> chosen = ImmutableSet.copyOf(read);
        List<Interest> held = received(coordinator, call).stream()
                .filter(answer -> answer.standing() == Interest.Standing.HELD && chosen.contains(answer.id()))
                .toList();
        Interest.Standing standing = serious ? Interest.Standing.COUNTS : Interest.Standing.REMOVED;
        return records.together(() -> {
            Result<Integer> result = Result.done(held.size());
            for (Interest answer : held) {
                result = result.then(number -> records.change(coordinator, Interest.TYPE, answer.in(standing))
                        .then(set -> Result.done(number)));
            }
            return result;
        });
    }

    /**
     * The newest answers of some municipalities, to any call, for those who write to them.
     *
     * @param coordinator who looks
     * @param municipalities the municipalities
     * @return per municipality that has answered its newest answer that counts; nothing for others than coordinators
     */
    public Map<MunicipalityCode, Interest> newest(Actor coordinator, Collection<MunicipalityCode> municipalities) {
        Map<MunicipalityCode, Interest> newest = new LinkedHashMap<>();
        if (coordinator.is(Role.COORDINATOR) && !municipalities.isEmpty()) {
            List<String> codes =
                    municipalities.stream().map(MunicipalityCode::value).toList();
            records
                    .all(
                            coordinator,
                            RecordQuery.of(Interest.TYPE)
                                    .withAny("municipality", codes)
                                    .newestFirst())
                    .stream()
                    .filter(answer -> answer.standing() == Interest.Standing.COUNTS)
                    .forEach(answer -> newest.putIfAbsent(answer.municipality(), answer));
        }
        return newest;
    }

    /**
     * Removes an answer that is not serious: it no longer counts.
     *
     * @param coordinator who removes it
     * @param id the answer
     * @return the answer as stored, or why not
     */
    public Result<Interest> remove(Actor coordinator, InterestId id) {
        return coordinator.is(Role.COORDINATOR)
                ? records.update(coordinator, Interest.TYPE, id, answer -> answer.in(Interest.Standing.REMOVED))
                : coordinatorsOnly();
    }

    /**
     * Makes one answer of all that a municipality has given to a call.
     *
     * @param coordinator who merges them
     * @param call the call
     * @param municipality the municipality
     * @return the merged answer as stored, or why not
     */
    public Result<Interest> merge(Actor coordinator, CallForInterest call, MunicipalityCode municipality) {
        List<Interest> answers = answers(coordinator, call).stream()
                .filter(answer -> answer.municipality().equals(municipality))
                .toList();
        if (answers.size() < 2) {
            return coordinator.is(Role.COORDINATOR)
                    ? Result.refused(Problem.conflict("municipality", "nothing-to-merge"))
                    : coordinatorsOnly();
        }
        return records.together(() -> {
            Result<Interest> result =
                    records.change(coordinator, Interest.TYPE, new MergedInterest(answers).interest());
            for (Interest other : answers.subList(1, answers.size())) {
                result = result.then(
                        merged -> records.change(coordinator, Interest.TYPE, other.in(Interest.Standing.MERGED))
                                .then(set -> Result.done(merged)));
            }
            return result;
        });
    }
}
