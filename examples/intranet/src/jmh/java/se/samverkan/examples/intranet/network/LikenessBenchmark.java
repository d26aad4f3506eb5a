package se.samverkan.examples.intranet.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleBiFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.similarity.Aspect;
import se.samverkan.similarity.Profile;
import se.samverkan.similarity.Similarity;
import se.samverkan.similarity.Weights;

/**
 * How well the most alike municipalities tell what one works on, beside SKR groups, plain population and chance. Each of the municipalities of the
 * 72 real experiences is left out in turn, and its themes are compared with those of the five nearest among the others. The figure is the mean share
 * of themes that two have in common (Jaccard), in per cent. What they work on is not used to find them, and an experience that two made together
 * counts for neither of them. Beside it stands how much more or less that is than by plain population, with the limits within which 95 of 100
 * draws with replacement among the municipalities lie (the bootstrap of Efron and Tibshirani, <cite>An Introduction to the Bootstrap</cite>, 1993):
 * with limits on either side of 0, the experiences do not tell which is better.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LikenessBenchmark {
    private static final int NEAREST = 5;
    private static final int DRAWS = 4_000;
    private static final double PER_CENT = 100;
    private static final Weights FACTS = Weights.USUAL.with(Aspect.THEMES, 0);

    /** The figure, shown beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Common {
        /** Per cent of themes in common. */
        public double percentInCommon;
        /** How much that is above plain population. */
        public double abovePopulation;
        /** The lower limit of that. */
        public double aboveLow;
        /** The upper limit of that. */
        public double aboveHigh;

        /** Begins anew. */
        @Setup(Level.Iteration)
        public void clear() {
            percentInCommon = 0;
            abovePopulation = 0;
            aboveLow = 0;
            aboveHigh = 0;
        }
    }

    @Param({"gower", "group", "population", "chance"})
    private String by = "gower";

    private List<ImportExperiences.Script> experiences = List.of();
    private List<Profile> told = List.of();

    /** Reads what the 72 real experiences are about. */
    @Setup
    public void read() {
        experiences = Material.readList("experiences.json", ImportExperiences.Script.class);
        told = Similarity.profiles().stream()
                .filter(profile -> experiences.stream()
                        .anyMatch(each -> each.municipalities().contains(profile.key())))
                .toList();
    }

    @Benchmark
    public double themesInCommon(Common common) {
        double[] shares = shares(by);
        double[] above = shares("population");
        Arrays.setAll(above, i -> shares[i] - above[i]);
        double[] drawn = drawn(above);
        common.percentInCommon = PER_CENT * mean(shares);
        common.abovePopulation = PER_CENT * mean(above);
        common.aboveLow = PER_CENT * drawn[DRAWS / 40];
        common.aboveHigh = PER_CENT * drawn[DRAWS - 1 - DRAWS / 40];
        return common.percentInCommon;
    }

    private double[] shares(String way) {
        ToDoubleBiFunction<Profile, Profile> measure = measure(way);
        return told.stream().mapToDouble(each -> share(each, measure)).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** Means of as many, drawn with replacement, the least first. */
    private static double[] drawn(double[] values) {
        Random random = new Random(1993);
        double[] means = new double[DRAWS];
        Arrays.setAll(
                means,
                i -> random.ints(values.length, 0, values.length)
                        .mapToDouble(at -> values[at])
                        .average()
                        .orElse(0));
        Arrays.sort(means);
        return means;
    }

    private double share(Profile left, ToDoubleBiFunction<Profile, Profile> measure) {
        Map<Profile, Double> values = new HashMap<>();
        told.stream()
                .filter(other -> !other.equals(left)
                        && !themes(other, left).isEmpty()
                        && !themes(left, other).isEmpty())
                .forEach(other -> values.put(other, measure.applyAsDouble(left, other)));
        return values.entrySet().stream()
                .sorted(Map.Entry.<Profile, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().key()))
                .limit(NEAREST)
                .mapToDouble(entry -> inCommon(themes(left, entry.getKey()), themes(entry.getKey(), left)))
                .average()
                .orElse(0);
    }

    private static double inCommon(Set<String> one, Set<String> two) {
        Set<String> either = new TreeSet<>(one);
        either.addAll(two);
        return (double) one.stream().filter(two::contains).count() / either.size();
    }

    /** What one works on without another. */
    private Set<String> themes(Profile one, Profile without) {
        Set<String> themes = new TreeSet<>();
        experiences.stream()
                .filter(each -> each.municipalities().contains(one.key())
                        && !each.municipalities().contains(without.key()))
                .forEach(each -> themes.addAll(each.themes()));
        return themes;
    }

    private static ToDoubleBiFunction<Profile, Profile> measure(String way) {
        Random random = new Random(72);
        return switch (way) {
            case "gower" ->
                (one, two) -> Similarity.bundled().compare(one, two, FACTS).value();
            // Within a group those next in the list, since a group tells no more.
            case "group" -> (one, two) -> one.group().equals(two.group()) ? 1 : 0;
            case "population" ->
                (one, two) -> -Math.abs(
                        one.population().getAsDouble() - two.population().getAsDouble());
            default -> (one, two) -> random.nextDouble();
        };
    }
}
