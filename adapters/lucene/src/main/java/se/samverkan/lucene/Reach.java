package se.samverkan.lucene;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells which documents may score more than those already found, by which concepts they answer alone: none scores more than the greatest scores
 * of these added up, weighed by the share of the search that they are (MaxScore: Turtle and Flood, <cite>Query Evaluation: Strategies and
 * Optimizations</cite>, 1995). Answering more never scores less, so that a few least sets of concepts tell, and 64 documents are compared with
 * them at a time. Of a long search, the concepts that score least are taken together as one.
 */
final class Reach {

    private static final int MOST_COLUMNS = 8;
    /** Scores are rounded. */
    private static final double ROUNDING = 1 + 1e-5;

    private final int[][] columns;
    private final double[] reachable;
    private double least = Double.NaN;
    private int[] sufficient = {};

    /**
     * @param most the greatest score of each concept
     * @param rarities how much each is of the search
     * @param share what an answer is worth by its share of the search, from 0 to 1
     */
    Reach(double[] most, double[] rarities, Share share) {
        this.columns = columns(most);
        double whole = Arrays.stream(rarities).sum();
        this.reachable = new double[1 << columns.length];
        for (int set = 0; set < reachable.length; set++) {
            double score = 0;
            double answered = 0;
            for (int column = 0; column < columns.length; column++) {
                if ((set >> column & 1) == 1) {
                    score += Arrays.stream(columns[column])
                            .mapToDouble(concept -> most[concept])
                            .sum();
                    answered += Arrays.stream(columns[column])
                            .mapToDouble(concept -> rarities[concept])
                            .sum();
                }
            }
            reachable[set] = score * share.worth(answered / whole) * ROUNDING;
        }
    }

    /** What an answer to a share of a search is worth; more for a larger share. */
    interface Share {
        double worth(double share);
    }

    private static int[][] columns(double[] most) {
        int[] order = IntStream.range(0, most.length)
                .boxed()
                .sorted((one, other) -> Double.compare(most[other], most[one]))
                .mapToInt(concept -> concept)
                .toArray();
        int count = Math.min(MOST_COLUMNS, order.length);
        int[][] columns = new int[count][];
        for (int column = 0; column < count; column++) {
            columns[column] = Arrays.copyOfRange(order, column, column == count - 1 ? order.length : column + 1);
        }
        return columns;
    }

    /** Asks for more than a score from now on. */
    void above(double score) {
        if (score == least) {
            return;
        }
        least = score;
        int count = 0;
        int[] found = new int[reachable.length];
        for (int set = 1; set < reachable.length; set++) {
            if (reachable[set] > score && !hasSufficientPart(set)) {
                found[count++] = set;
            }
        }
        sufficient = Arrays.copyOf(found, count);
    }

    private boolean hasSufficientPart(int set) {
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int part = set & ~Integer.lowestOneBit(rest);
            if (part != 0 && reachable[part] > least) {
                return true;
            }
        }
        return false;
    }

    /** Which of 64 documents may score so much: a bit for each. */
    long among(ConceptWindow[] windows, int word) {
        long may = 0;
        for (int set : sufficient) {
            long all = -1;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                all &= answering(windows, columns[Integer.numberOfTrailingZeros(rest)], word);
            }
            may |= all;
        }
        return may;
    }

    private static long answering(ConceptWindow[] windows, int[] column, int word) {
        long any = 0;
        for (int concept : column) {
            any |= windows[concept].answers().getBits()[word];
        }
        return any;
    }
}
