package se.samverkan.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;

/** How much documents speak of some words. For one search, by one thread. */
final class Speaking {

    /** At this weight, a word of a text counts half of what it can. */
    private static final double HALF = 3;

    private final Lookup lookup;
    private final Map<String, Double> words;

    /**
     * Of some words.
     *
     * @param lookup where they stand
     * @param words the words as stems, each with what it is worth, above 0
     */
    Speaking(Lookup lookup, Map<String, Double> words) {
        this.lookup = lookup;
        this.words = words;
    }

    static double saturated(double weight) {
        return weight / (weight + HALF);
    }

    /** How much each of some documents speaks of the words, from 0 to 1: the document that does most has 1. The documents are in order. */
    double[] in(int[] documents) throws IOException {
        double[] speaking = new double[documents.length];
        for (Map.Entry<String, Double> word : words.entrySet()) {
            add(word.getKey(), word.getValue(), documents, speaking);
        }
        double most = 0;
        for (double one : speaking) {
            most = Math.max(most, one);
        }
        for (int i = 0; most > 0 && i < speaking.length; i++) {
            speaking[i] /= most;
        }
        return speaking;
    }

    private void add(String stem, double worth, int[] documents, double[] speaking) throws IOException {
        int i = 0;
        for (LeafReaderContext leaf : lookup.searcher().getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            PostingsEnum postings = lookup.postings(Fields.STEMS, stem, leaf, PostingsEnum.FREQS);
            for (; i < documents.length && documents[i] < end; i++) {
                int wanted = documents[i] - leaf.docBase;
                if (postings != null
                        && (postings.docID() < wanted ? postings.advance(wanted) : postings.docID()) == wanted) {
                    speaking[i] += worth * saturated(postings.freq());
                }
            }
        }
    }
}
