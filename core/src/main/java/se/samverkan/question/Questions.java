package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.Phase;
import se.samverkan.follow.Followed;
import se.samverkan.follow.Follows;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Members;
import se.samverkan.network.Organisation;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/**
 * Questions to the network: a member asks, the few that most likely know are told and answer, pass on or decline, and an answer becomes an
 * experience. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Questions {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_THEMES = 5;

    private final Records records;
    private final ExperienceBank bank;
    private final Themes themes;
    private final Members members;
    private final Inbox inbox;
    private final Follows follows;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param bank what the municipalities have learned
     */
    public Questions(Records records, ExperienceBank bank) {
        this.records = requireNonNull(records, "records");
        this.bank = requireNonNull(bank, "bank");
        this.themes = new Themes(records);
        this.members = new Members(records);
        this.inbox = new Inbox(records);
        this.follows = new Follows(records);
    }

    static Optional<Phase> phase(String typed) {
        return Stream.of(Phase.values())
                .filter(phase -> phase.name().equals(typed))
                .findFirst();
    }

    /**
     * Suggests whom to ask.
     *
     * @param actor who wants to ask
     * @param draft what was typed
     * @return three to five organisations with somebody to ask, fewer if the network has no more, those who most likely know first; or
     *     everything that is wrong with the draft
     */
    public Result<List<Match>> match(Actor actor, QuestionDraft draft) {
        return required(actor, draft)
                .ifMet(() -> Result.done(new QuestionMatcher(records, bank).matches(actor, draft)));
    }

    /**
     * Asks the network. The members of the organisations asked are told; all members may read the question and answer it.
     *
     * @param actor who asks
     * @param draft what was typed
     * @param asked the organisations to send it to, at most {@value Question#MOST_ASKED}; may be none
     * @return the question as stored, or everything that is wrong
     */
    public Result<Question> ask(Actor actor, QuestionDraft draft, Set<OrganisationId> asked) {
        Map<OrganisationId, Organisation> all = organisations(actor);
        boolean own = actor.organisation().filter(asked::contains).isPresent();
        return required(actor, draft)
                .check(
                        asked.size() <= Question.MOST_ASKED,
                        Problem.invalid("asked", "too-many")
                                .with("count", asked.size())
                                .with("max", Question.MOST_ASKED))
                .check(
                        !own && all.keySet().containsAll(asked),
                        Problem.invalid("asked", "unknown-choice").with("value", asked.size()))
                .ifMet(() -> records.together(() -> stored(actor, draft, reasons(actor, draft, asked))
                        .map(question -> told(actor, question, asked, "question-asked"))));
    }

    private List<Asked> reasons(Actor actor, QuestionDraft draft, Set<OrganisationId> asked) {
        Map<OrganisationId, Asked> matched = asked.isEmpty()
                ? ImmutableMap.of()
                : new QuestionMatcher(records, bank)
                        .matches(actor, draft).stream()
                                .map(Match::asked)
                                .collect(ImmutableMap.toImmutableMap(Asked::organisation, each -> each));
        return asked.stream()
                .map(id -> Optional.ofNullable(matched.get(id)).orElseGet(() -> new Asked(id, Optional.empty(), "")))
                .toList();
    }

    private Result<Question> stored(Actor actor, QuestionDraft draft, List<Asked> asked) {
        return records.create(
                actor,
                Question.TYPE,
                Sharing.NETWORK,
                draft.language(),
                header -> new Question(
                        new QuestionId(records.newId()),
                        header,
                        draft.title().strip(),
                        draft.text().strip(),
                        List.copyOf(draft.themes()),
                        phase(draft.phase()).orElse(Phase.UNKNOWN),
                        asked,
                        false));
    }

    private Question told(Actor actor, Question question, Collection<OrganisationId> receivers, String code) {
        List<PersonId> persons = members.of(actor, receivers);
        inbox.tell(
                actor,
                persons,
                code,
                ImmutableMap.of("organisation", name(actor)),
                Question.TYPE.ref(question.id()),
                question.title());
        return question;
    }

    private String name(Actor actor) {
        return actor.organisation()
                .flatMap(id -> records.find(actor, Organisation.TYPE, id))
                .map(Organisation::title)
                .orElse("");
    }

    private Map<OrganisationId, Organisation> organisations(Actor actor) {
        return members.organisations(actor).stream()
                .collect(ImmutableMap.toImmutableMap(Organisation::id, each -> each, (first, second) -> first));
    }

    private Requirements required(Actor actor, QuestionDraft draft) {
        Set<ThemeId> known = themes.all(actor).stream().map(Theme::id).collect(Collectors.toSet());
        return new Requirements()
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .text("text", draft.text(), 0, LONGEST_TEXT)
                .chosen("themes", draft.themes(), MOST_THEMES)
                .check(
                        known.containsAll(draft.themes()),
                        Problem.invalid("themes", "unknown-choice")
                                .with("value", draft.themes().size()))
                .check(
                        draft.phase().isBlank() || phase(draft.phase()).isPresent(),
                        Problem.invalid("phase", "unknown-choice").with("value", draft.phase()));
    }

    /**
     * Answers a question, passes it on or declines. Those who asked are told, and so are those it is passed on to; of an
     * answer those who follow the question, too.
     *
     * @param actor who answers
     * @param id the question
     * @param draft what was typed
     * @return the answer as stored, or everything that is wrong; one's own question and a closed one cannot be answered
     */
    public Result<Answer> answer(Actor actor, QuestionId id, AnswerDraft draft) {
        return find(actor, id)
                .map(question -> answer(actor, question, draft))
                .orElseGet(() -> Result.refused(Problem.notFound("", id.value().toString())));
    }

    private Result<Answer> answer(Actor actor, Question question, AnswerDraft draft) {
        Optional<Answer.Kind> kind = Stream.of(Answer.Kind.values())
                .filter(each -> each.name().equals(draft.kind()))
                .findFirst();
        boolean passing = kind.equals(Optional.of(Answer.Kind.PASSED_ON));
        boolean answering = kind.equals(Optional.of(Answer.Kind.ANSWERED));
        return new Requirements()
                .check(
                        kind.isPresent(),
                        draft.kind().isBlank()
                                ? Problem.invalid("kind", "missing")
                                : Problem.invalid("kind", "unknown-choice").with("value", draft.kind()))
                .text("text", draft.text(), answering ? 1 : 0, LONGEST_TEXT)
                .check(!passing || mayBePassedTo(actor, question, draft), Problem.invalid("to", "missing"))
                .check(
                        !actor.actsFor(question.header().owner()),
                        Problem.conflict("", "own-question").with("title", question.title()))
                .check(
                        !question.closed(),
                        Problem.conflict("", "closed-question").with("title", question.title()))
                .ifMet(() -> records.together(() -> stored(
                                actor, question, kind.orElseThrow(), draft, passing ? draft.to() : Optional.empty())
                        .map(answer -> told(actor, question, answer))));
    }

    private boolean mayBePassedTo(Actor actor, Question question, AnswerDraft draft) {
        return draft.to()
                .filter(to -> !to.equals(question.header().owner().organisation()))
                .filter(to -> !Optional.of(to).equals(actor.organisation()))
                .flatMap(to -> records.find(actor, Organisation.TYPE, to))
                .isPresent();
    }

    private Result<Answer> stored(
            Actor actor, Question question, Answer.Kind kind, AnswerDraft draft, Optional<OrganisationId> to) {
        return records.create(
                actor.buildingOn(question.header()),
                Answer.TYPE,
                Sharing.NETWORK,
                draft.language(),
                header -> new Answer(
                        new AnswerId(records.newId()),
                        header,
                        question.id(),
                        question.title(),
                        kind,
                        draft.text().strip(),
                        to));
    }

    private Answer told(Actor actor, Question question, Answer answer) {
        String code = switch (answer.kind()) {
            case ANSWERED -> "question-answered";
            case PASSED_ON -> "question-passed-on";
            case DECLINED -> "question-declined";
        };
        told(actor, question, List.of(question.header().owner().organisation()), code);
        answer.to().ifPresent(to -> told(actor, question, List.of(to), "question-asked"));
        if (answer.kind() == Answer.Kind.ANSWERED) {
            RecordRef about = Question.TYPE.ref(question.id());
            follows.tell(actor, List.of(Followed.question(about)), "followed-new", about, question.title());
        }
        return answer;
    }

    /**
     * Closes a question: those who asked need no more answers.
     *
     * @param actor one of those who asked
     * @param id the question
     * @param version the version looked at
     * @return the question as stored, or why not
     */
    public Result<Question> close(Actor actor, QuestionId id, Version version) {
        Optional<Question> found = find(actor, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        return found.get().header().version().equals(version)
                ? records.change(actor, Question.TYPE, found.get().shut())
                : new Result.Stale<>(found.get());
    }

    /**
     * Whether an actor may close a question.
     *
     * @param actor who wants to
     * @param question the question
     * @return true for those who asked, while it is not closed
     */
    public static boolean mayClose(Actor actor, Question question) {
        return !question.closed() && Permissions.mayWrite(actor, Question.TYPE, question);
    }

    /**
     * Whether an actor may answer a question.
     *
     * @param actor who wants to
     * @param question the question
     * @return true for members with a right to write, of another organisation, while it is not closed
     */
    public static boolean mayAnswer(Actor actor, Question question) {
        return !question.closed()
                && actor.organisation().isPresent()
                && !actor.actsFor(question.header().owner())
                && (actor.is(Role.OFFICIAL) || actor.is(Role.COORDINATOR));
    }

    /**
     * Looks up a question.
     *
     * @param actor who looks
     * @param id its id
     * @return the question, empty if there is none that the actor may see
     */
    public Optional<Question> find(Actor actor, QuestionId id) {
        return records.find(actor, Question.TYPE, id);
    }

    /**
     * Every question.
     *
     * @param actor who looks
     * @return the questions, each with its state, the newest first
     */
    public Map<Question, QuestionState> all(Actor actor) {
        Set<String> answered = records.count(
                        actor, RecordQuery.of(Answer.TYPE).with("kind", Answer.Kind.ANSWERED.name()), "question")
                .keySet();
        return records.all(actor, RecordQuery.of(Question.TYPE).newestFirst()).stream()
                .collect(ImmutableMap.toImmutableMap(
                        question -> question,
                        question -> state(
                                question,
                                answered.contains(question.id().value().toString()))));
    }

    private static QuestionState state(Question question, boolean answered) {
        if (question.closed()) {
            return QuestionState.CLOSED;
        }
        return answered ? QuestionState.ANSWERED : QuestionState.OPEN;
    }

    /**
     * Where a question stands.
     *
     * @param question the question
     * @param answers what has been done with it
     * @return the state
     */
    public static QuestionState state(Question question, List<Answer> answers) {
        return state(question, answers.stream().anyMatch(answer -> answer.kind() == Answer.Kind.ANSWERED));
    }

    /**
     * What nobody has answered, to be taken up at the next meeting.
     *
     * @param actor who looks
     * @return the open questions, those that have waited longest first
     */
    public List<Question> unanswered(Actor actor) {
        List<Question> open = new ArrayList<>();
        all(actor).forEach((question, state) -> {
            if (state == QuestionState.OPEN) {
                open.add(0, question);
            }
        });
        return open;
    }

    /**
     * What has been done with a question.
     *
     * @param actor who looks
     * @param id the question
     * @return the answers, the earliest first
     */
    public List<Answer> answers(Actor actor, QuestionId id) {
        return records.all(
                actor,
                RecordQuery.of(Answer.TYPE)
                        .with("question", id.value().toString())
                        .oldestFirst());
    }

    /**
     * Makes an experience of an answer: a draft of the organisation that answered, with the question as title and the answer as what was
     * learned, to be worked on.
     *
     * @param actor one of those who answered
     * @param id the answer
     * @return the draft as stored, or why not
     */
    public Result<Experience> toExperience(Actor actor, AnswerId id) {
        return new ExperienceOfAnswer(records, bank, themes).write(actor, id);
    }
}
