package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.network.Actor;
import se.samverkan.network.Members;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * Guides and interviews: coordinators keep them, coders read those assigned to them, officials see that their organisation was interviewed but
 * not the words. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Interviews {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INFORMATION = 4_000;
    private static final int LONGEST_QUESTION = 500;
    private static final int MOST_QUESTIONS = 50;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Interviews(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Adds a guide, which members may read so that they can prepare.
     *
     * @param coordinator who adds it
     * @param draft the guide
     * @return the guide as stored, or why not
     */
    public Result<Guide> addGuide(Actor coordinator, GuideDraft draft) {
        List<String> questions = draft.questions().stream()
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
        Requirements required = new Requirements()
                .check(coordinator.is(Role.COORDINATOR), Problem.forbidden("coordinators-only"))
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .text("information", draft.information(), 1, LONGEST_INFORMATION)
                .chosen("questions", questions, MOST_QUESTIONS);
        questions.forEach(question -> required.text("questions", question, 1, LONGEST_QUESTION));
        return required.ifMet(() -> records.create(
                coordinator,
                Guide.TYPE,
                Sharing.NETWORK,
                draft.language(),
                header -> new Guide(
                        new GuideId(records.newId()),
                        header,
                        draft.title().strip(),
                        draft.information().strip(),
                        questions)));
    }

    /**
     * The network's guides, by title.
     *
     * @param actor who looks
     * @return the guides
     */
    public List<Guide> guides(Actor actor) {
        return records.all(actor, RecordQuery.of(Guide.TYPE));
    }

    /**
     * Keeps an interview.
     *
     * @param coordinator who keeps it
     * @param draft the interview
     * @return the interview as stored, or why not
     */
    public Result<Interview> record(Actor coordinator, InterviewDraft draft) {
        InterviewCheck check = new InterviewCheck(records, coordinator, draft);
        return check.ifMet((occasion, transcript, organisation) -> records.create(
                coordinator.buildingOn(organisation.header()),
                Interview.TYPE,
                Sharing.RESTRICTED,
                draft.language(),
                header -> new Interview(
                        new InterviewId(records.newId()), header, occasion, transcript, ImmutableSet.of())));
    }

    /**
     * Corrects an interview. Once passages point into its text, the text and the organisation stay as they are.
     *
     * @param coordinator who corrects it
     * @param interview the interview as read
     * @param draft the interview as it shall be
     * @return the interview as stored, or why not
     */
    public Result<Interview> correct(Actor coordinator, Interview interview, InterviewDraft draft) {
        return new InterviewCheck(records, coordinator, draft).ifMet((occasion, transcript, organisation) -> {
            boolean same = transcript.text().equals(interview.transcript().text())
                    && occasion.organisation().equals(interview.organisation());
            if (!same && isCoded(coordinator, interview)) {
                return Result.refused(Problem.conflict("text", "already-coded"));
            }
            Interview corrected = interview
                    .with(occasion, transcript)
                    .withHeader(interview.header().withLanguage(draft.language()));
            return records.change(coordinator, Interview.TYPE, corrected);
        });
    }

    private boolean isCoded(Actor actor, Interview interview) {
        RecordQuery<Passage> passages = RecordQuery.of(Passage.TYPE)
                .with("interview", interview.id().value().toString());
        return records.list(actor, passages.page(1, 1)).total() > 0;
    }

    /**
     * Lets coders read and code an interview, and no others.
     *
     * @param coordinator who decides
     * @param id the interview
     * @param coders the coders, members with the role {@link Role#CODER}; none to take the interview back
     * @return the interview as stored, or why not
     */
    public Result<Interview> assign(Actor coordinator, InterviewId id, Set<PersonId> coders) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        List<PersonId> known = new Members(records).with(coordinator, Role.CODER);
        Requirements required = new Requirements();
        coders.stream()
                .filter(coder -> !known.contains(coder))
                .forEach(coder -> required.refuse(Problem.notFound("coders", coder.value())));
        return required.ifMet(
                () -> records.update(coordinator, Interview.TYPE, id, interview -> interview.assignedTo(coders)));
    }

    /**
     * Looks up an interview.
     *
     * @param actor who looks
     * @param id its id
     * @return the interview, empty if there is none that the actor may read
     */
    public Optional<Interview> find(Actor actor, InterviewId id) {
        return records.find(actor, Interview.TYPE, id);
    }

    /**
     * The interviews the actor may read, the first recorded first.
     *
     * @param actor who looks
     * @return all of them for a coordinator, the assigned for a coder, none for others
     */
    public List<Interview> all(Actor actor) {
        return records.all(actor, RecordQuery.of(Interview.TYPE).oldestFirst());
    }
}
