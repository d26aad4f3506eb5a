package se.samverkan.servlet.recommendation;

import java.util.List;
import se.samverkan.recommendation.PositionCount;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.Stance;
import se.samverkan.recommendation.Strength;

/**
 * A recommendation as a list shows it.
 *
 * @param recommendation the recommendation
 * @param strength how strong it is
 * @param positions how many stand behind it
 * @since 0.1.0
 */
public record Recommended(Recommendation recommendation, Strength strength, PositionCount positions) {
    static Recommended of(Recommendation recommendation, PositionCount positions) {
        return new Recommended(recommendation, recommendation.strength(), positions);
    }

    /**
     * The signs of its evidence, the supporting first.
     *
     * @return {@code plus}, {@code part} or {@code con} for each piece, at most twelve
     */
    public List<String> signs() {
        return recommendation.evidence().stream()
                .map(piece -> piece.stance())
                .sorted()
                .limit(12)
                .map(Recommended::sign)
                .toList();
    }

    static String sign(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "plus";
            case NUANCES -> "part";
            case CONTRADICTS -> "con";
        };
    }

    /**
     * The tone of a status' tag.
     *
     * @return good, bad, info or empty
     */
    public String tone() {
        return switch (recommendation.status()) {
            case ADOPTED, CARRIED_OUT -> "good";
            case DROPPED -> "bad";
            case PROPOSED -> "";
        };
    }
}
