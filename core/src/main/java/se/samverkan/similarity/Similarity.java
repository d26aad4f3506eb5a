package se.samverkan.similarity;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import se.samverkan.municipality.MunicipalityCatalogue;

/**
 * Finds the municipalities that are like one, and tells in what. Immutable and safe for use by several threads.
 *
 * <p>The measure is the general coefficient of similarity of Gower (<cite>A general coefficient of similarity and some of its properties</cite>,
 * Biometrics 27, 1971): the mean of the values of the {@linkplain Aspect aspects}, weighted, over those that can be compared. A fact that is
 * missing in one of the two is left out, and so is a thing that both lack where lacking it says nothing. For numbers, Gower takes 1 − d/r, with d
 * their difference and r the range of all. Three large cities would stretch that range until all others looked alike, so that r here is the range
 * between the 10th and the 90th percentile of the logarithms, and what differs by more has the value 0.
 *
 * <p>It tells better than the groups of SKR which municipalities work on the same (0.008 to 0.046 more themes in common, see {@link
 * Aspect#POPULATION}), and not better than plain population does: use it for the reasons that it gives, and not as a forecast.
 *
 * <pre>{@code
 * Likeness nearest = Similarity.bundled().nearest(Profile.of(nybro), Weights.USUAL, 1).get(0);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Similarity {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final List<Row> rows;
    private final Map<String, Integer> markets = new HashMap<>();
    private final Map<String, Integer> themes = new HashMap<>();
    private final double populationRange;
    private final double densityRange;

    private Similarity(Collection<Profile> candidates) {
        rows = candidates.stream()
                .map(profile -> Row.of(profile, markets, themes))
                .collect(ImmutableList.toImmutableList());
        populationRange = range(rows.stream().mapToDouble(row -> row.population).toArray());
        densityRange = range(rows.stream().mapToDouble(row -> row.density).toArray());
    }

    /**
     * Among the 290 municipalities of the catalogue, by their facts alone.
     *
     * @return the similarity, made once
     */
    public static Similarity bundled() {
        return Bundled.SIMILARITY;
    }

    /** Put off until somebody asks. */
    private static final class Bundled {
        private static final List<Profile> PROFILES = MunicipalityCatalogue.bundled().all().stream()
                .map(Profile::of)
                .collect(ImmutableList.toImmutableList());
        private static final Similarity SIMILARITY = among(PROFILES);
    }

    /**
     * The profiles of the 290 municipalities, without themes.
     *
     * @return the profiles in Swedish order of their names
     */
    public static List<Profile> profiles() {
        return Bundled.PROFILES;
    }

    /**
     * Among some municipalities.
     *
     * @param candidates the municipalities; what is a large difference is taken from them
     * @return the similarity
     */
    public static Similarity among(Collection<Profile> candidates) {
        return new Similarity(candidates);
    }

    private static double range(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int last = sorted.length - 1;
        return sorted[(int) Math.round(last * HIGH)] - sorted[(int) Math.round(last * LOW)];
    }

    /**
     * Those that are most like one.
     *
     * @param to the municipality; one of the candidates under the same key is left out
     * @param weights how much each aspect counts
     * @param limit how many at most, 1 or more
     * @return the most alike first, those of which too little is known ({@link Likeness.Degree#UNKNOWN}) last; equally alike ones in the order of
     *     the candidates
     * @throws IllegalArgumentException if the limit is below 1
     */
    public List<Likeness> nearest(Profile to, Weights weights, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit " + limit + " must be at least 1");
        }
        Comparison comparison = comparison(to, weights);
        Comparator<Ranked> better =
                Comparator.comparingDouble((Ranked each) -> -each.rank()).thenComparingInt(Ranked::at);
        PriorityQueue<Ranked> best = new PriorityQueue<>(Math.min(limit, rows.size()) + 1, better.reversed());
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).profile.key().equals(to.key())) {
                best.add(new Ranked(comparison.rank(rows.get(at)), at));
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(better)
                .map(each -> comparison.likeness(rows.get(each.at())))
                .toList();
    }

    private record Ranked(double rank, int at) {}

    /**
     * Compares two municipalities.
     *
     * @param to the one that is compared with
     * @param other the one that is like it or not; neither need be a candidate
     * @param weights how much each aspect counts
     * @return how like they are; the same both ways
     */
    public Likeness compare(Profile to, Profile other, Weights weights) {
        Map<String, Integer> moreMarkets = new HashMap<>(markets);
        Map<String, Integer> moreThemes = new HashMap<>(themes);
        Row first = Row.of(to, moreMarkets, moreThemes);
        return new Comparison(first, weights, populationRange, densityRange)
                .likeness(Row.of(other, moreMarkets, moreThemes));
    }

    private Comparison comparison(Profile to, Weights weights) {
        Row row = Row.of(to, new HashMap<>(markets), new HashMap<>(themes));
        return new Comparison(row, weights, populationRange, densityRange);
    }
}
