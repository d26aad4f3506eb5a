package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * Coding of interviews: coders mark passages of the interviews assigned to them, coordinators keep the codebook and code where they wish. Each
 * coder has passages of their own, so that coders work at once and independently. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class CodingWork {

    private static final int MOST_CODES = 20;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public CodingWork(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * The network's codebook.
     *
     * @param actor who looks
     * @return the codebook, empty until a code has been added
     */
    public Optional<Codebook> codebook(Actor actor) {
        return records.find(actor, Codebook.TYPE, Codebook.idIn(actor.network()));
    }

    /**
     * Adds a code to the codebook.
     *
     * @param coordinator who adds it
     * @param name its name, 1–80 characters, that no other code has
     * @param description when to use it, at most 1,000 characters
     * @return the code, or why not
     */
    public Result<Code> addCode(Actor coordinator, String name, String description) {
        Code code = new Code(new CodeId(records.newId()), name.strip(), description.strip());
        return keeping(coordinator).put(code);
    }

    /**
     * Gives a code another name or description; passages keep it.
     *
     * @param coordinator who changes it
     * @param seen the code as the coordinator saw it
     * @param code the code as it shall be
     * @return the code, or why not; the code as it is now if somebody else has changed it since
     */
    public Result<Code> changeCode(Actor coordinator, Code seen, Code code) {
        return keeping(coordinator).change(seen, code);
    }

    private CodebookKeeping keeping(Actor coordinator) {
        return new CodebookKeeping(records, coordinator);
    }

    /**
     * Marks a passage and gives it codes. When the actor has marked the same stretch before, the codes are added to that passage.
     *
     * @param coder who codes: a coordinator, or a coder the interview is assigned to
     * @param id the interview
     * @param selection the stretch of its text
     * @param codes the codes, 1–20 of the codebook
     * @return the passage as stored, or why not
     */
    public Result<Passage> code(Actor coder, InterviewId id, Selection selection, Collection<CodeId> codes) {
        Optional<Interview> interview = records.find(coder, Interview.TYPE, id);
        if (interview.isEmpty() || coder.person().isEmpty()) {
            return Result.refused(Problem.notFound("interview", id.value().toString()));
        }
        Optional<String> words = interview.get().transcript().words(selection);
        Requirements required = new Requirements()
                .chosen("codes", codes, MOST_CODES)
                .check(
                        words.isPresent(),
                        Problem.invalid("selection", "outside-text")
                                .with("value", selection.end())
                                .with("max", interview.get().transcript().length()));
        unknown(coder, codes)
                .forEach(code ->
                        required.refuse(Problem.notFound("codes", code.value().toString())));
        return required.ifMet(() -> marked(
                coder,
                interview.get(),
                selection,
                words.orElseThrow(),
                codings(coder.person().get(), codes)));
    }

    private List<CodeId> unknown(Actor actor, Collection<CodeId> codes) {
        Optional<Codebook> book = codebook(actor);
        return codes.stream()
                .filter(code -> book.flatMap(b -> b.code(code)).isEmpty())
                .toList();
    }

    private List<Coding> codings(PersonId coder, Collection<CodeId> codes) {
        Instant now = records.now();
        return codes.stream()
                .distinct()
                .map(code -> new Coding(code, coder, now))
                .toList();
    }

    private Result<Passage> marked(
            Actor coder, Interview interview, Selection selection, String words, List<Coding> codings) {
        Optional<Passage> before = records.all(coder, of(interview.id())).stream()
                .filter(passage -> passage.selection().equals(selection))
                .filter(passage -> passage.header().author().equals(coder.person()))
                .findFirst();
        if (before.isPresent()) {
            return records.update(coder, Passage.TYPE, before.get().id(), passage -> passage.and(codings));
        }
        Language language = interview.header().language();
        return records.create(
                coder.buildingOn(interview.header()),
                Passage.TYPE,
                Sharing.RESTRICTED,
                language,
                header -> new Passage(
                        new PassageId(records.newId()),
                        header,
                        interview.id(),
                        interview.organisation(),
                        selection,
                        words,
                        ImmutableList.copyOf(codings)));
    }

    /**
     * Takes back a code that the actor has given to a passage. The passage stays, also when no code is left.
     *
     * @param coder who gave it
     * @param id the passage
     * @param code the code
     * @return the passage as stored, or why not
     */
    public Result<Passage> uncode(Actor coder, PassageId id, CodeId code) {
        return records.update(
                coder,
                Passage.TYPE,
                id,
                passage -> passage.without(
                        coding -> coding.code().equals(code) && coder.person().equals(Optional.of(coding.coder()))));
    }

    /**
     * The passages of an interview, in the order of its text.
     *
     * @param actor who looks
     * @param interview the interview
     * @return all of them for a coordinator, a coder's own for a coder, none for others
     */
    public List<Passage> passages(Actor actor, InterviewId interview) {
        return records.all(actor, of(interview)).stream()
                .sorted((a, b) -> a.selection().compareTo(b.selection()))
                .toList();
    }

    /**
     * How far two coders agree on where a code belongs in an interview.
     *
     * @param coordinator who looks
     * @param id the interview
     * @param code the code
     * @param first one coder
     * @param second the other coder
     * @return their agreement, empty if the actor may not read the interview
     */
    public Optional<Agreement> agreement(
            Actor coordinator, InterviewId id, CodeId code, PersonId first, PersonId second) {
        List<Passage> passages = passages(coordinator, id);
        return records.find(coordinator, Interview.TYPE, id)
                .map(interview -> Agreement.between(
                        interview.transcript().length(), coded(passages, code, first), coded(passages, code, second)));
    }

    private static List<Selection> coded(List<Passage> passages, CodeId code, PersonId coder) {
        return passages.stream()
                .filter(passage -> passage.codings().stream()
                        .anyMatch(coding ->
                                coding.code().equals(code) && coding.coder().equals(coder)))
                .map(Passage::selection)
                .toList();
    }

    private static RecordQuery<Passage> of(InterviewId interview) {
        return RecordQuery.of(Passage.TYPE)
                .with("interview", interview.value().toString())
                .oldestFirst();
    }
}
