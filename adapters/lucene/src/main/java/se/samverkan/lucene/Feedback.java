package se.samverkan.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;

/**
 * What the best answers to a search speak of, by which the other answers are ranked a little as well: who asks in words of their own finds what is
 * written in those that the best answers use (pseudo-relevance feedback: Abdul-Jaleel and others, <cite>UMass at TREC 2004</cite>, RM3). It brings no
 * answer that the search itself does not. For one search, by one thread.
 */
final class Feedback {

    /** How many of the best answers are read. */
    static final int BEST = 3;

    private static final int MOST = 12;
    /** At this weight, a word of a text counts half of what it can. */
    private static final double HALF = 3;

    private final Lookup lookup;
    private final Map<String, Double> words;

    /**
     * One of the best answers.
     *
     * @param stems what it speaks of most
     * @param score how well it answers
     */
    record Answer(HeaviestStems stems, double score) {}

    private Feedback(Lookup lookup, Map<String, Double> words) {
        this.lookup = lookup;
        this.words = words;
    }

    /** Reads what the best answers speak of. */
    static Feedback of(Lookup lookup, List<Answer> best) throws IOException {
        Map<String, Double> spoken = new HashMap<>();
        for (Answer answer : best) {
            for (Map.Entry<String, Integer> stem : answer.stems().weights().entrySet()) {
                double worth = answer.score() * saturated(stem.getValue()) * rarity(lookup, stem.getKey());
                if (worth > 0) {
                    spoken.merge(stem.getKey(), worth, Double::sum);
                }
            }
        }
        return new Feedback(lookup, Greatest.of(spoken, MOST));
    }

    private static double saturated(double weight) {
        return weight / (weight + HALF);
    }

    /** A word that no other experience holds says nothing of them. */
    private static double rarity(Lookup lookup, String stem) throws IOException {
        int holding = lookup.experiences(Fields.STEMS, stem);
        int all = lookup.searcher().getIndexReader().numDocs();
        return holding < 2 ? 0 : StrictMath.log(1 + (double) all / holding);
    }

    /** How much each of some documents speaks of the same, from 0 to 1: the document that does most has 1. The documents are in order. */
    double[] of(int[] documents) throws IOException {
        double[] same = new double[documents.length];
        for (Map.Entry<String, Double> word : words.entrySet()) {
            add(word.getKey(), word.getValue(), documents, same);
        }
        double most = 0;
        for (double one : same) {
            most = Math.max(most, one);
        }
        for (int i = 0; most > 0 && i < same.length; i++) {
            same[i] /= most;
        }
        return same;
    }

    private void add(String stem, double worth, int[] documents, double[] same) throws IOException {
        int i = 0;
        for (LeafReaderContext leaf : lookup.searcher().getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            PostingsEnum postings = lookup.postings(Fields.STEMS, stem, leaf, PostingsEnum.FREQS);
            for (; i < documents.length && documents[i] < end; i++) {
                int wanted = documents[i] - leaf.docBase;
                if (postings != null
                        && (postings.docID() < wanted ? postings.advance(wanted) : postings.docID()) == wanted) {
                    same[i] += worth * saturated(postings.freq());
                }
            }
        }
    }
}
