package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Goes once through all experiences that answer a search, segment by segment and window by window, and scores each by its words: the more of the
 * search it answers the better. For one search, by one thread.
 */
final class Sweep {

    private static final int WINDOW = 4_096;
    /** What an answer to a part of the search is worth, however small the part. */
    private static final double WHATEVER_PART = 0.7;

    private final IndexSearcher searcher;
    private final List<ConceptScorers> concepts = new ArrayList<>();
    private final double[] rarities;
    private final Reader reader;
    private final Weight accepted;
    private double whole;

    /** Is told the answers that score enough, in the order of the documents. */
    interface Answers {

        /** Begins a segment. */
        void segment(LeafReaderContext leaf) throws IOException;

        /** What an answer must score more than; others may be left out. Never falls. */
        double least();

        /** Takes in an answer: a document of the segment, and what its words score. */
        void answer(int document, double words) throws IOException;
    }

    Sweep(Lookup lookup, List<Concept> concepts, Reader reader, Query accepted) throws IOException {
        this.searcher = lookup.searcher();
        this.reader = reader;
        this.accepted = searcher.createWeight(searcher.rewrite(accepted), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (Concept concept : concepts) {
            this.concepts.add(new ConceptScorers(concept, lookup));
        }
        this.rarities = new double[concepts.size()];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = this.concepts.get(i).rarity();
            whole += rarities[i];
        }
    }

    void through(Answers answers) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer wanted = accepted.scorer(leaf);
            if (wanted != null) {
                answers.segment(leaf);
                new Segment(leaf, wanted.iterator()).through(answers);
            }
        }
    }

    private static double worth(double share) {
        return WHATEVER_PART + (1 - WHATEVER_PART) * share;
    }

    /** One segment, with a window of documents. */
    private final class Segment {

        private final int end;
        private final int size;
        private final DocIdSetIterator wanted;
        private final boolean all;
        private final Bits visible;
        private final NumericDocValues norms;
        private final ConceptWindow[] windows;
        private final Reach reach;

        Segment(LeafReaderContext leaf, DocIdSetIterator wanted) throws IOException {
            this.end = leaf.reader().maxDoc();
            this.size = Math.min(WINDOW, end);
            this.wanted = wanted;
            this.all = wanted.cost() == end && accepted.getQuery() instanceof MatchAllDocsQuery;
            this.visible = reader.documents(searcher, leaf);
            this.norms = leaf.reader().getNormValues(Fields.STEMS);
            this.windows = new ConceptWindow[concepts.size()];
            for (int i = 0; i < windows.length; i++) {
                windows[i] = new ConceptWindow(concepts.get(i), leaf, size);
            }
            double[] most =
                    Arrays.stream(windows).mapToDouble(ConceptWindow::most).toArray();
            this.reach = new Reach(most, rarities, Sweep::worth);
        }

        void through(Answers answers) throws IOException {
            for (int start = 0; start < end; start += size) {
                for (ConceptWindow window : windows) {
                    window.read(start, Math.min(end, start + size));
                }
                reach.above(answers.least());
                for (int word = 0; word < FixedBitSet.bits2words(size); word++) {
                    tell(start, word * Long.SIZE, reach.among(windows, word), answers);
                }
            }
        }

        private void tell(int start, int first, long documents, Answers answers) throws IOException {
            for (long rest = documents; rest != 0; rest &= rest - 1) {
                int place = first + Long.numberOfTrailingZeros(rest);
                int document = start + place;
                if (visible.get(document) && (all || isWanted(document))) {
                    answers.answer(document, words(place, document));
                }
            }
        }

        private boolean isWanted(int document) throws IOException {
            return (wanted.docID() < document ? wanted.advance(document) : wanted.docID()) == document;
        }

        private double words(int place, int document) throws IOException {
            long norm = norms != null && norms.advanceExact(document) ? norms.longValue() : 1;
            double score = 0;
            double answered = 0;
            for (int i = 0; i < windows.length; i++) {
                double here = windows[i].score(place, norm);
                score += here;
                answered += here > 0 ? rarities[i] : 0;
            }
            return score * worth(answered / whole);
        }
    }
}
