package se.samverkan.competence;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Entry;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/**
 * Self-assessments: members rate themselves, everybody sees the change of the whole. Safe for use by several threads.
 *
 * <p>Nothing is shown of fewer than five people. So that nobody can find a person's answer by taking yesterday's figures from today's, answers
 * are let in five at a time, per theme and in the order they came; up to four wait.
 *
 * @since 0.1.0
 */
public final class SelfAssessments {

    private static final int MOST_RATINGS = 100;
    private static final int STEP = 1_000;

    private final Records records;
    private final Themes themes;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public SelfAssessments(Records records) {
        this.records = requireNonNull(records, "records");
        this.themes = new Themes(records);
    }

    /**
     * Keeps a member's self-assessment, without the member.
     *
     * @param member who rates; only checked, never stored
     * @param drafts the levels per theme; themes with both levels left empty are left out
     * @return whether it was kept, or everything that is wrong; never the answer itself
     */
    public Result<Boolean> rate(Actor member, List<RatingDraft> drafts) {
        Requirements required = new Requirements();
        List<RatingDraft> filled =
                drafts.stream().filter(draft -> !draft.isEmpty()).toList();
        required.chosen("ratings", filled, MOST_RATINGS);
        List<Rating> ratings = ratings(member, filled, required);
        return required.ifMet(() -> records.create(
                        member,
                        SelfAssessment.TYPE,
                        Sharing.DRAFT, // of no author, so that the gate shows it to nobody
                        Language.SWEDISH,
                        header -> new SelfAssessment(new SelfAssessmentId(records.newId()), header, ratings)))
                .map(kept -> true);
    }

    private List<Rating> ratings(Actor member, List<RatingDraft> drafts, Requirements required) {
        Map<String, ThemeId> known = themes.all(member).stream()
                .collect(ImmutableMap.toImmutableMap(Theme::key, Theme::id, (first, second) -> first));
        Set<ThemeId> rated = new LinkedHashSet<>();
        List<Rating> ratings = new ArrayList<>();
        for (RatingDraft draft : drafts) {
            Optional<ThemeId> theme = Optional.ofNullable(known.get(draft.theme()));
            Optional<Level> before = level("before", draft.before(), required);
            Optional<Level> after = level("after", draft.after(), required);
            required.check(
                    theme.isPresent(),
                    Problem.invalid("themes", "unknown-theme").with("value", draft.theme()));
            required.check(
                    theme.isEmpty() || rated.add(theme.get()),
                    Problem.invalid("themes", "repeated").with("value", draft.theme()));
            if (theme.isPresent() && before.isPresent() && after.isPresent()) {
                ratings.add(new Rating(theme.get(), before.get(), after.get()));
            }
        }
        return ratings;
    }

    private static Optional<Level> level(String field, String typed, Requirements required) {
        Optional<Level> level = Optional.ofNullable(Ints.tryParse(typed.strip()))
                .filter(Level::isLevel)
                .map(Level::new);
        Problem problem = typed.isBlank()
                ? Problem.invalid(field, "missing")
                : Problem.invalid(field, "not-a-level").with("value", typed);
        required.check(level.isPresent(), problem);
        return level;
    }

    /**
     * The change per theme, as far as it may be shown.
     *
     * @param member who looks
     * @return the report; empty for who is no member of the network
     */
    public CompetenceReport change(Actor member) {
        if (!member.isMember()) {
            return new CompetenceReport(List.of(), new LinkedHashSet<>());
        }
        ListMultimap<ThemeId, Answer> answers = answers(member);
        List<CompetenceChange> changes = new ArrayList<>();
        Set<ThemeId> tooFew = rated(member);
        Multimaps.asMap(answers).forEach((theme, all) -> {
            int released = all.size() - all.size() % CompetenceChange.FEWEST;
            if (released > 0) {
                tooFew.remove(theme);
                changes.add(change(theme, all.subList(0, released)));
            }
        });
        changes.sort(comparing(CompetenceChange::people).reversed());
        return new CompetenceReport(changes, tooFew);
    }

    /** Every theme that anybody has rated, also in answers that still wait for others. */
    private Set<ThemeId> rated(Actor member) {
        return records.allIn(member.network(), RecordQuery.of(SelfAssessment.TYPE)).stream()
                .flatMap(assessment -> assessment.ratings().stream())
                .map(Rating::theme)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static CompetenceChange change(ThemeId theme, List<Answer> answers) {
        List<Integer> changes = answers.stream().map(a -> a.rating().change()).toList();
        List<Integer> before =
                answers.stream().map(a -> a.rating().before().value()).toList();
        List<Integer> after =
                answers.stream().map(a -> a.rating().after().value()).toList();
        return new CompetenceChange(
                theme,
                answers.size(),
                PairedMean.mean(changes),
                PairedMean.interval(changes),
                PairedMean.mean(before),
                PairedMean.mean(after),
                answers.stream().anyMatch(Answer::isExample));
    }

    /** The answers per theme in the order in which the change log let them appear, so that a group once shown stays the same. */
    private ListMultimap<ThemeId, Answer> answers(Actor member) {
        ListMultimap<ThemeId, Answer> answers = LinkedListMultimap.create();
        long position = 0;
        List<Entry<SelfAssessment>> entries;
        do {
            entries = records.store().changes().history(SelfAssessment.TYPE, member.network(), position, STEP);
            for (Entry<SelfAssessment> entry : entries) {
                entry.payload().ifPresent(assessment -> put(answers, assessment));
                position = entry.change().position();
            }
        } while (entries.size() == STEP);
        return answers;
    }

    private static void put(ListMultimap<ThemeId, Answer> answers, SelfAssessment assessment) {
        boolean example = assessment.header().isExample();
        assessment.ratings().forEach(rating -> answers.put(rating.theme(), new Answer(rating, example)));
    }

    private record Answer(Rating rating, boolean isExample) {}
}
