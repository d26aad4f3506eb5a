package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;

/**
 * Scores one {@link Concept} in one segment, a window of documents at a time. Every posting is read once and in order, word by word: a concept has
 * up to 64 words, and to keep them in a heap costs more than it spares (Turtle and Flood, <cite>Query Evaluation: Strategies and
 * Optimizations</cite>, 1995: term at a time).
 */
final class ConceptWindow {

    private final List<Word> words = new ArrayList<>();
    private final List<Scorer> groups = new ArrayList<>();
    private final SimScorer close;
    private final SimScorer rest;
    private final float[] closeFrequencies;
    private final float[] restFrequencies;
    private final float[] best;
    private final float[] sum;

    /** The postings of a word, and its weight. */
    private record Word(PostingsEnum postings, float worth, boolean isClose) {}

    ConceptWindow(ConceptScorers scorers, LeafReaderContext leaf, int size) throws IOException {
        this.close = scorers.close();
        this.rest = scorers.rest();
        this.closeFrequencies = new float[size];
        this.restFrequencies = new float[size];
        for (Map.Entry<String, Float> stem : scorers.concept().stems().entrySet()) {
            PostingsEnum postings = scorers.lookup().postings(new Term(Fields.STEMS, stem.getKey()), leaf);
            if (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                words.add(new Word(postings, stem.getValue(), Concept.isClose(stem.getValue())));
            }
        }
        for (Scorer group : scorers.groups(leaf)) {
            if (group.iterator().nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                groups.add(group);
            }
        }
        this.best = new float[groups.isEmpty() ? 0 : size];
        this.sum = new float[groups.isEmpty() ? 0 : size];
    }

    boolean isEmpty() {
        return words.isEmpty() && groups.isEmpty();
    }

    /** Reads on to the end of a window, and notes in {@code touched} which of its documents answer. */
    void read(int start, int end, FixedBitSet touched) throws IOException {
        for (Word word : words) {
            PostingsEnum postings = word.postings();
            float[] frequencies = word.isClose() ? closeFrequencies : restFrequencies;
            float worth = word.worth();
            int document = postings.docID();
            while (document < end) {
                frequencies[document - start] += worth * postings.freq();
                touched.set(document - start);
                document = postings.nextDoc();
            }
        }
        for (Scorer group : groups) {
            int document = group.docID();
            while (document < end) {
                float score = group.score();
                best[document - start] = Math.max(best[document - start], score);
                sum[document - start] += score;
                touched.set(document - start);
                document = group.iterator().nextDoc();
            }
        }
    }

    /** What a document of the window scores, and readies its place for the next window; 0 if it does not answer. */
    double take(int place, long norm) {
        float most = 0;
        float all = 0;
        if (closeFrequencies[place] > 0) {
            most = close.score(closeFrequencies[place], norm);
            all = most;
            closeFrequencies[place] = 0;
        }
        if (restFrequencies[place] > 0) {
            float score = rest.score(restFrequencies[place], norm);
            most = Math.max(most, score);
            all += score;
            restFrequencies[place] = 0;
        }
        if (best.length > 0 && sum[place] > 0) {
            most = Math.max(most, best[place]);
            all += sum[place];
            best[place] = 0;
            sum[place] = 0;
        }
        return most + (all - most) * (double) Concept.TIE;
    }
}
