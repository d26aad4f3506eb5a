package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.hash.Hashing;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lottery over whole panels that anyone can check and nobody can steer: it is published, or its {@link #fingerprint()}, before a source of chance
 * that is named beforehand is known; then the value of that source decides which panel is drawn, step by step as {@link #panelAt(String)} tells.
 *
 * @param pool the keys of those who can be drawn, each once
 * @param panels the panels that can be drawn, at least one, in the order of their numbers
 * @since 0.1.0
 */
public record PanelLottery(List<String> pool, List<Ticket> panels) {

    /** The sum of the weights in lotteries from {@link LeximinPanelSelector}: {@value}, so that rounding moves no chance by 1e-6. */
    public static final long TOTAL = 1_000_000_000_000L;

    /** Hashing takes longer than all else about a draw, so that it is done once for each lottery that is in use. */
    private static final LoadingCache<PanelLottery, String> FINGERPRINTS = CacheBuilder.newBuilder()
            .weakKeys()
            .build(CacheLoader.from(lottery -> Hashing.sha256()
                    .hashString(lottery.text(), StandardCharsets.UTF_8)
                    .toString()));

    /**
     * A panel that can be drawn.
     *
     * @param weight how many of the lottery's numbers draw it, at least 1
     * @param members the keys of its members
     */
    public record Ticket(long weight, List<String> members) {

        /** Copies the members and refuses a weight below 1. */
        public Ticket {
            members = List.copyOf(members);
            if (weight < 1) {
                throw new IllegalArgumentException(
                        "Weight " + weight + " of a panel must be at least 1: leave the panel out");
            }
        }
    }

    /** Copies the lists and refuses a lottery without panels. */
    public PanelLottery {
        pool = List.copyOf(pool);
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("A lottery without panels draws nothing: give at least 1");
        }
    }

    /**
     * The sum of the weights: the lottery's numbers are 0 to one below it.
     *
     * @return at least 1
     */
    public long total() {
        return panels.stream().mapToLong(Ticket::weight).reduce(0, Math::addExact);
    }

    /**
     * Each candidate's chance of being drawn.
     *
     * @return per key of the pool, in its order, 0 to 1
     */
    public Map<String, Double> probabilities() {
        Map<String, Long> sums = new LinkedHashMap<>();
        pool.forEach(key -> sums.put(key, 0L));
        panels.forEach(panel -> panel.members().forEach(key -> sums.merge(key, panel.weight(), Long::sum)));
        double total = total();
        Map<String, Double> probabilities = new LinkedHashMap<>();
        sums.forEach((key, sum) -> probabilities.put(key, sum / total));
        return probabilities;
    }

    /**
     * The smallest chance that any candidate has.
     *
     * @return 0 to 1
     */
    public double smallestProbability() {
        return ascending()[0];
    }

    /**
     * How unequal the chances are: the Gini coefficient (C. Gini 1912), half the mean difference between two candidates over their mean.
     *
     * @return 0 when all are alike, below 1
     */
    public double gini() {
        double[] chances = ascending();
        double weighed = 0;
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            weighed += (2.0 * i + 1 - chances.length) * chances[i];
            sum += chances[i];
        }
        return Math.max(0, weighed / (chances.length * sum));
    }

    /**
     * The geometric mean of the chances, which the Nash rule makes large.
     *
     * @return 0 to 1; 0 if somebody cannot be drawn
     */
    public double geometricMean() {
        double[] chances = ascending();
        double logarithms = 0;
        for (double chance : chances) {
            logarithms += StrictMath.log(chance);
        }
        return StrictMath.exp(logarithms / chances.length);
    }

    private double[] ascending() {
        return probabilities().values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    /**
     * The lottery with other weights, in proportion to these by largest remainders (T. Hare 1859), such as 10,000 numbers for a drum with four
     * digits. Panels without a number are left out. Compare {@link #largestDifference} to see what it costs.
     *
     * @param total the sum of the weights, at least 1
     * @return the rounded lottery
     */
    public PanelLottery over(long total) {
        double[] weights = panels.stream().mapToDouble(Ticket::weight).toArray();
        return new PanelLottery(
                pool, Apportionment.tickets(panels.stream().map(Ticket::members).toList(), weights, total));
    }

    /**
     * By how much the chance of some candidate differs between two lotteries over the same pool.
     *
     * @param other the other lottery
     * @return the largest difference, 0 to 1
     */
    public double largestDifference(PanelLottery other) {
        Map<String, Double> others = other.probabilities();
        return probabilities().entrySet().stream()
                .mapToDouble(mine -> Math.abs(mine.getValue() - others.getOrDefault(mine.getKey(), 0.0)))
                .max()
                .orElse(0);
    }

    /**
     * The SHA-256 of the lottery, to publish before the draw: of the text, in UTF-8, that has the total on its first line and then a line per panel,
     * its weight and its members' keys, each after a tab; every line ends with a line feed.
     *
     * @return 64 hexadecimal digits in small letters
     */
    public String fingerprint() {
        return FINGERPRINTS.getUnchecked(this);
    }

    /** The text that the fingerprint is of. */
    String text() {
        StringBuilder text = new StringBuilder().append(total()).append('\n');
        for (Ticket panel : panels) {
            text.append(panel.weight());
            panel.members().forEach(member -> text.append('\t').append(member));
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Draws. The SHA-256 of the text {@code fingerprint + line feed + chance}, in UTF-8, is read as a number of 256 bits, the most significant
     * first; its remainder after division by the total is the lottery's number; the first panel whose weight, added to those before it, is above
     * the number is drawn. A person can follow it with {@code sha256sum} and a calculator. The first draw from
     * a lottery computes its fingerprint; those after take microseconds.
     *
     * @param chance the value of the source of chance, such as a beacon's pulse or a seed in digits
     * @return the panel
     */
    public Ticket panelAt(String chance) {
        requireNonNull(chance, "chance");
        byte[] hash = Hashing.sha256()
                .hashString(fingerprint() + "\n" + chance, StandardCharsets.UTF_8)
                .asBytes();
        long number = new BigInteger(1, hash).mod(BigInteger.valueOf(total())).longValueExact();
        for (Ticket panel : panels) {
            number -= panel.weight();
            if (number < 0) {
                return panel;
            }
        }
        throw new AssertionError("A number below the total of " + Arrays.toString(hash) + " drew no panel");
    }
}
