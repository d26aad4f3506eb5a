package se.samverkan.report;

import java.util.Comparator;
import java.util.List;
import se.samverkan.experience.EvidenceStrength;
import se.samverkan.experience.Experience;
import se.samverkan.experience.OutcomeLevel;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseStage;

/**
 * How much an experience has to give others: the sum of how well its outcome is shown (0–4), how far the effect reaches by MaxSumo (0–4: A–C
 * activities, awareness and use, D–F, G–H, I) and how far others have come with it (1 for each that has understood it, 2 adapted, 3 reused; at
 * most 6). What went wrong counts as much as what went well, since nothing asks whether it succeeded.
 *
 * @param experience the experience
 * @param evidence points for how well it is shown
 * @param outcome points for how far the effect reaches
 * @param reuse points for who has had use of it
 * @param reuses how many organisations have had use of it
 * @since 0.1.0
 */
public record ExperienceMerit(Experience experience, int evidence, int outcome, int reuse, int reuses) {

    private static final int MOST_REUSE = 6;

    static final Comparator<ExperienceMerit> HIGHEST_FIRST = Comparator.comparingInt(
                    (ExperienceMerit merit) -> merit.points())
            .reversed()
            .thenComparing(merit -> merit.experience().header().created(), Comparator.reverseOrder())
            .thenComparing(merit -> merit.experience().id().value().toString());

    static ExperienceMerit of(Experience experience, List<Reuse> reuses) {
        int stages = reuses.stream().mapToInt(reuse -> points(reuse.stage())).sum();
        return new ExperienceMerit(
                experience,
                experience.outcome().strength().map(EvidenceStrength::step).orElse(0),
                experience.outcome().level().map(ExperienceMerit::points).orElse(0),
                Math.min(stages, MOST_REUSE),
                (int) reuses.stream()
                        .map(reuse -> reuse.header().owner())
                        .distinct()
                        .count());
    }

    private static int points(ReuseStage stage) {
        return switch (stage) {
            case UNDERSTAND -> 1;
            case ADAPT -> 2;
            case REUSE -> 3;
        };
    }

    private static int points(OutcomeLevel level) {
        return switch (level) {
            case A, B, C -> 1;
            case D, E, F -> 2;
            case G, H -> 3;
            case I -> 4;
        };
    }

    /**
     * The sum.
     *
     * @return 0–14
     */
    public int points() {
        return evidence + outcome + reuse;
    }
}
