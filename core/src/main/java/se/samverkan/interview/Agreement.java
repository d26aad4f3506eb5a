package se.samverkan.interview;

import java.util.BitSet;
import java.util.List;

/**
 * How far two coders agree on where a code belongs in a text, character by character, with Cohen's kappa: the agreement beyond what two coders
 * would reach by chance. J. Cohen, <i>A coefficient of agreement for nominal scales</i>, Educational and Psychological Measurement 20 (1960)
 * 37–46.
 *
 * @param both characters to which both gave the code
 * @param onlyFirst characters to which only the first gave it
 * @param onlySecond characters to which only the second gave it
 * @param neither characters to which neither gave it
 * @since 0.1.0
 */
public record Agreement(int both, int onlyFirst, int onlySecond, int neither) {

    /** Refuses negative counts. */
    public Agreement {
        if (Math.min(Math.min(both, onlyFirst), Math.min(onlySecond, neither)) < 0) {
            throw new IllegalArgumentException("Agreement of " + both + ", " + onlyFirst + ", " + onlySecond + ", "
                    + neither + " characters: none can be negative");
        }
    }

    static Agreement between(int length, List<Selection> first, List<Selection> second) {
        BitSet one = bits(first);
        BitSet other = bits(second);
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        int both = shared.cardinality();
        int onlyFirst = one.cardinality() - both;
        int onlySecond = other.cardinality() - both;
        return new Agreement(both, onlyFirst, onlySecond, length - both - onlyFirst - onlySecond);
    }

    private static BitSet bits(List<Selection> selections) {
        BitSet bits = new BitSet();
        selections.forEach(selection -> bits.set(selection.start(), selection.end()));
        return bits;
    }

    /**
     * How many characters there are.
     *
     * @return the text's length in Unicode code points
     */
    public int length() {
        return both + onlyFirst + onlySecond + neither;
    }

    /**
     * The share of characters on which the coders agree.
     *
     * @return 0–1; not a number ({@link Double#NaN}) for an empty text
     */
    public double observed() {
        return (both + neither) / (double) length();
    }

    /**
     * Cohen's kappa.
     *
     * @return 1 for full agreement, 0 for what chance would give, negative for less; not a number ({@link Double#NaN}) when chance alone would
     *     give full agreement, as when neither coder used the code
     */
    public double kappa() {
        double n = length();
        double first = (both + onlyFirst) / n;
        double second = (both + onlySecond) / n;
        double chance = first * second + (1 - first) * (1 - second);
        return (observed() - chance) / (1 - chance);
    }
}
