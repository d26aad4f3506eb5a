package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
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
    private final FixedBitSet answers;
    private final boolean hasRest;
    private final double weight;
    private double most;

    /** The postings of a word, and its weight. */
    private record Word(PostingsEnum postings, float worth, boolean isClose) {}

    ConceptWindow(ConceptScorers scorers, LeafReaderContext leaf, int size) throws IOException {
        this.weight = scorers.concept().weight();
        this.close = scorers.close();
        this.rest = scorers.rest();
        this.closeFrequencies = new float[size];
        this.restFrequencies = new float[size];
        this.answers = new FixedBitSet(size);
        for (Map.Entry<String, Float> stem : scorers.concept().stems().entrySet()) {
            PostingsEnum postings = scorers.lookup().postings(Fields.STEMS, stem.getKey(), leaf, PostingsEnum.FREQS);
            if (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                words.add(new Word(postings, stem.getValue(), Concept.isClose(stem.getValue())));
            }
        }
        this.hasRest = words.stream().anyMatch(word -> !word.isClose());
        this.most = words.stream().anyMatch(Word::isClose) ? greatest(close) : 0;
        double all = most;
        if (hasRest) {
            most = Math.max(most, greatest(rest));
            all += greatest(rest);
        }
        for (Scorer group : scorers.groups(leaf)) {
            float greatest = group.getMaxScore(PostingsEnum.NO_MORE_DOCS);
            if (group.iterator().nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                most = Math.max(most, greatest);
                all += greatest;
                groups.add(group);
            }
        }
        this.best = new float[groups.isEmpty() ? 0 : size];
        this.sum = new float[groups.isEmpty() ? 0 : size];
        this.most += (all - most) * Concept.TIE;
    }

    /** The similarity comes near to this however often a word stands in a text, and however short the text is. */
    private static float greatest(SimScorer scorer) {
        return scorer.score(Float.MAX_VALUE, 1);
    }

    /** What no document of the segment scores more than. */
    double most() {
        return weight * most;
    }

    /** Which documents of the window answer. */
    FixedBitSet answers() {
        return answers;
    }

    /** Reads on to the end of a window. */
    void read(int start, int end) throws IOException {
        clear();
        for (Word word : words) {
            PostingsEnum postings = word.postings();
            float[] frequencies = word.isClose() ? closeFrequencies : restFrequencies;
            float worth = word.worth();
            int document = postings.docID();
            while (document < end) {
                frequencies[document - start] += worth * postings.freq();
                answers.set(document - start);
                document = postings.nextDoc();
            }
        }
        for (Scorer group : groups) {
            int document = group.docID();
            while (document < end) {
                float score = group.score();
                best[document - start] = Math.max(best[document - start], score);
                sum[document - start] += score;
                answers.set(document - start);
                document = group.iterator().nextDoc();
            }
        }
    }

    private void clear() {
        if (answers.cardinality() > 0) {
            answers.clear();
            Arrays.fill(closeFrequencies, 0);
            Arrays.fill(restFrequencies, 0);
            Arrays.fill(best, 0);
            Arrays.fill(sum, 0);
        }
    }

    /**
     * What a document of the window scores; 0 if it does not answer. A word that is not there scores 0, which is counted rather than asked for:
     * whether a document holds a word is as good as chance to a processor that guesses what comes next.
     */
    double score(int place, long norm) {
        float greatest = close.score(closeFrequencies[place], norm);
        float all = greatest;
        if (hasRest) {
            float score = rest.score(restFrequencies[place], norm);
            greatest = Math.max(greatest, score);
            all += score;
        }
        if (best.length > 0) {
            greatest = Math.max(greatest, best[place]);
            all += sum[place];
        }
        return weight * (greatest + (all - greatest) * (double) Concept.TIE);
    }
}
