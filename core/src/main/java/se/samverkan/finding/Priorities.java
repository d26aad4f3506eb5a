package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/**
 * Votes on which themes are most urgent. Since they are anonymous, nothing keeps a person from voting twice. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Priorities {

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Priorities(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Votes. The vote is stored without person and organisation, and no reader sees it alone.
     *
     * @param member who votes
     * @param themes 1–3 themes of the network
     * @return the tally with this vote, or why it was refused
     */
    public Result<PriorityTally> vote(Actor member, Set<ThemeId> themes) {
        Requirements required = new Requirements()
                .check(member.isMember(), Problem.forbidden("members-only"))
                .chosen("themes", themes, PriorityVote.MOST);
        List<ThemeId> known = records.findAll(member, Theme.TYPE, themes).stream()
                .map(Theme::id)
                .toList();
        themes.stream()
                .filter(theme -> !known.contains(theme))
                .forEach(theme ->
                        required.refuse(Problem.notFound("themes", theme.value().toString())));
        // Shared as a draft without an author: the gate shows it to nobody, and only this use case reads it.
        return required.ifMet(() -> records.create(
                        member,
                        PriorityVote.TYPE,
                        Sharing.DRAFT,
                        Language.SWEDISH,
                        header -> new PriorityVote(new PriorityVoteId(records.newId()), header, themes))
                .map(vote -> tally(member)));
    }

    /**
     * Counts the votes.
     *
     * @param actor who reads
     * @return the tally, suppressed below five; for those who are not members as if nobody had voted
     */
    public PriorityTally tally(Actor actor) {
        List<PriorityVote> votes = actor.isMember()
                ? records.allIn(
                        actor.network(), RecordQuery.of(PriorityVote.TYPE).oldestFirst())
                : List.of();
        boolean example = votes.stream().anyMatch(vote -> vote.header().isExample());
        if (votes.size() < PriorityTally.FEWEST) {
            return new PriorityTally(votes.size(), List.of(), example);
        }
        Map<ThemeId, Integer> counts = new LinkedHashMap<>();
        votes.forEach(vote -> vote.themes().forEach(theme -> counts.merge(theme, 1, Integer::sum)));
        List<PriorityTally.Priority> priorities = counts.entrySet().stream()
                .map(entry -> new PriorityTally.Priority(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(PriorityTally.Priority::votes)
                        .reversed()
                        .thenComparing(priority -> priority.theme().value().toString()))
                .toList();
        return new PriorityTally(votes.size(), priorities, example);
    }
}
