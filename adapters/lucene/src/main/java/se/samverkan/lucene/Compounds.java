package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a compound apart: its parts must cover it fully, but for an -s- that joins two of them. The fewest and best known parts win, then the
 * longest last one. What has no such cover is left whole, so that transport holds no sport and cykelparkering no ring.
 */
final class Compounds {

    private static final int SHORTEST = 5;
    private static final int LONGEST_PART = 24;
    private static final double AS_GOOD = 0.3;

    private final Parts parts;

    Compounds(Parts parts) {
        this.parts = parts;
    }

    /** The stems of the parts in order; empty for a word that is no compound of known parts. */
    List<String> split(String stem) {
        return stem.length() < SHORTEST || parts.isSimple(stem) ? ImmutableList.of() : cover(stem);
    }

    /** The stems of the parts of a word that may be listed itself. */
    List<String> cover(String stem) {
        Cover best = new Covers(stem).from(0);
        return best == null ? ImmutableList.of() : best.stems();
    }

    /** The stems of all parts that a word may be said to have: elcykelpool is of el and cykelpool, and as well of elcykel and pool. */
    Set<String> within(String stem) {
        if (stem.length() < SHORTEST || parts.isSimple(stem)) {
            return ImmutableSet.of();
        }
        Covers covers = new Covers(stem);
        Cover best = covers.from(0);
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        if (best != null) {
            covers.beginning(0).stream()
                    .filter(cover -> cover.cost() <= best.cost() + AS_GOOD)
                    .forEach(cover -> all.addAll(cover.stems()));
        }
        return all.build();
    }

    /** A way to cover the rest of a word. */
    private record Cover(double cost, List<String> stems) {

        Cover after(Parts.Part part) {
            return new Cover(
                    cost + part.cost(),
                    ImmutableList.<String>builder()
                            .add(part.stem())
                            .addAll(stems)
                            .build());
        }

        boolean isBetterThan(@Nullable Cover other) {
            return other == null || cost < other.cost;
        }
    }

    /** The best covers of the rests of one word, each found once. */
    private final class Covers {

        private final String word;
        private final @Nullable Cover[] found;
        private final boolean[] tried;

        Covers(String word) {
            this.word = word;
            this.found = new Cover[word.length() + 1];
            this.tried = new boolean[word.length() + 1];
        }

        @Nullable
        Cover from(int start) {
            if (!tried[start]) {
                tried[start] = true;
                found[start] = best(start);
            }
            return found[start];
        }

        private @Nullable Cover best(int start) {
            Cover best = start == 0 ? null : last(start);
            for (Cover cover : beginning(start)) {
                best = cover.isBetterThan(best) ? cover : best;
            }
            return best;
        }

        /** The best cover for each part that the rest may begin with. */
        List<Cover> beginning(int start) {
            List<Cover> covers = new ArrayList<>();
            int longest = Math.min(word.length() - 1, start + LONGEST_PART);
            for (int end = start + 2; end <= longest; end++) {
                Parts.Part part = parts.first(word.substring(start, end));
                if (part != null) {
                    add(covers, part, end);
                    if (word.charAt(end) == 's') {
                        add(covers, part, end + 1);
                    }
                    if (isDoubled(start, end)) {
                        add(covers, part, end - 1);
                    }
                }
            }
            return covers;
        }

        private void add(List<Cover> covers, Parts.Part part, int next) {
            Cover rest = from(next);
            if (rest != null) {
                covers.add(rest.after(part));
            }
        }

        /** Of three equal consonants that would meet, one is not written: buss and station make busstation. */
        private boolean isDoubled(int start, int end) {
            return end - start > 3 && word.charAt(end - 1) == word.charAt(end - 2);
        }

        private @Nullable Cover last(int start) {
            String rest = word.substring(start);
            double cost = parts.last(rest);
            return cost < Double.POSITIVE_INFINITY ? new Cover(cost, ImmutableList.of(rest)) : null;
        }
    }
}
