package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.PriorityQueue;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.RankFactor;

/**
 * Ranks what answers a search: the best {@value ExperienceSearch#MOST_HITS} by their words, and these by the words of the best among them
 * ({@link Feedback}) and by their {@link Merits} as well.
 */
final class Ranking {

    /** What an answer gains that speaks of the same as the best, as a share of what the best answer's words score. */
    private static final double LIKE_BEST = 0.3;

    /** What an answer gains that speaks most of the matter that the search points to as clearly as can be, as a share of the same. */
    private static final double OF_MATTER = 0.8;

    private static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(hit -> hit.id().toString());

    private final Lookup lookup;
    private final Asked asked;
    private final IndexSearcher searcher;
    private final Merits.Asker asker;

    Ranking(Lookup lookup, Asked asked, Merits.Asker asker) {
        this.lookup = lookup;
        this.asked = asked;
        this.searcher = lookup.searcher();
        this.asker = asker;
    }

    List<Ranked> of(Sweep sweep) throws IOException {
        Best best = new Best();
        sweep.through(best);
        List<Scored> documents = best.inOrder();
        return ranked(documents, gains(documents)).stream().sorted(ORDER).toList();
    }

    /** What the words of the best answers and those of the matter give each of all. */
    private double[] gains(List<Scored> documents) throws IOException {
        List<Feedback.Answer> best = new ArrayList<>();
        for (Scored each : best(documents)) {
            best.add(new Feedback.Answer(HeaviestStems.in(searcher, each.document()), each.words()));
        }
        int[] all = documents.stream().mapToInt(Scored::document).toArray();
        double[] likeBest = Feedback.of(lookup, best).in(all);
        double[] ofMatter = asked.ofMatter(lookup).in(all);
        double clearly = OF_MATTER * asked.clearly();
        double most = best.isEmpty() ? 0 : best.get(0).score();
        double[] gains = new double[all.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = most * (LIKE_BEST * likeBest[i] + clearly * ofMatter[i]);
        }
        return gains;
    }

    private static List<Scored> best(List<Scored> documents) {
        return documents.stream()
                .sorted(Comparator.comparingDouble(Scored::words).reversed())
                .limit(Feedback.BEST)
                .toList();
    }

    /** A document and what its words score. */
    private record Scored(int document, double words) {}

    /** The best by their words, the least of them on top; of equals, those that come first in the index are better. */
    private static final class LeastOnTop extends PriorityQueue<Scored> {

        LeastOnTop() {
            super(ExperienceSearch.MOST_HITS);
        }

        @Override
        protected boolean lessThan(Scored one, Scored other) {
            return one.words() == other.words() ? one.document() > other.document() : one.words() < other.words();
        }
    }

    /** Keeps the best. */
    private static final class Best implements Sweep.Answers {

        private final LeastOnTop best = new LeastOnTop();
        private int base;

        @Override
        public void segment(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public double least() {
            return best.size() < ExperienceSearch.MOST_HITS
                    ? Double.NEGATIVE_INFINITY
                    : best.top().words();
        }

        @Override
        public void answer(int document, double words) {
            if (best.size() < ExperienceSearch.MOST_HITS) {
                best.add(new Scored(base + document, words));
            } else if (words > best.top().words()) {
                best.updateTop(new Scored(base + document, words));
            }
        }

        List<Scored> inOrder() {
            List<Scored> all = new ArrayList<>();
            best.forEach(all::add);
            all.sort(Comparator.comparingInt(Scored::document));
            return all;
        }
    }

    private List<Ranked> ranked(List<Scored> documents, double[] gains) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Ranked> ranked = new ArrayList<>();
        Merits merits = null;
        int leafOfMerits = -1;
        for (Scored each : documents) {
            int leaf = ReaderUtil.subIndex(each.document(), leaves);
            if (merits == null || leaf != leafOfMerits) {
                merits = new Merits(asker, leaves.get(leaf).reader());
                leafOfMerits = leaf;
            }
            Map<RankFactor, Double> factors = new EnumMap<>(RankFactor.class);
            factors.putAll(merits.of(each.document() - leaves.get(leaf).docBase));
            factors.put(RankFactor.WORDS, each.words() + gains[ranked.size()]);
            ranked.add(Ranked.of(UUID.fromString(IndexedIds.of(searcher, each.document())), factors));
        }
        return ranked;
    }
}
