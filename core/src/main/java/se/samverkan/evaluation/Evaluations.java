package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * The evaluation of the network: members tell of value, everybody sees how the network works. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Evaluations {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_STORY = 2_000;
    private static final int MOST_LINKS = 20;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Evaluations(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Tells of value that the network created for the actor's organisation.
     *
     * @param member who tells
     * @param draft what was typed
     * @return the story as stored, or everything that is wrong
     */
    public Result<ValueCreated> tellValue(Actor member, ValueDraft draft) {
        Optional<ValueCycle> cycle = Stream.of(ValueCycle.values())
                .filter(c -> c.name().equals(draft.cycle()))
                .findFirst();
        Problem noCycle = draft.cycle().isBlank()
                ? Problem.invalid("cycle", "missing")
                : Problem.invalid("cycle", "unknown-choice").with("value", draft.cycle());
        return new Requirements()
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .check(cycle.isPresent(), noCycle)
                .text("story", draft.story(), 0, LONGEST_STORY)
                .check(
                        draft.from().size() <= MOST_LINKS,
                        Problem.invalid("from", "too-many")
                                .with("count", draft.from().size())
                                .with("max", MOST_LINKS))
                .ifMet(() -> records.create(
                        member,
                        ValueCreated.TYPE,
                        Sharing.NETWORK,
                        Language.SWEDISH,
                        header -> new ValueCreated(
                                new ValueCreatedId(records.newId()),
                                header,
                                draft.title().strip(),
                                cycle.orElseThrow(),
                                draft.story().strip(),
                                draft.from())));
    }

    /**
     * The stories of value.
     *
     * @param actor who looks
     * @return the stories, the earliest first
     */
    public List<ValueCreated> values(Actor actor) {
        return records.all(actor, RecordQuery.of(ValueCreated.TYPE).oldestFirst());
    }

    /**
     * How the network works, from what the reader may see.
     *
     * @param member who looks
     * @return the evaluation
     */
    public NetworkEvaluation evaluate(Actor member) {
        return new Evaluating(records, member, counts(member)).evaluation();
    }

    private Map<ValueCycle, Integer> counts(Actor member) {
        Map<ValueCycle, Integer> counts = new EnumMap<>(ValueCycle.class);
        values(member).forEach(value -> counts.merge(value.cycle(), 1, Integer::sum));
        return counts;
    }
}
