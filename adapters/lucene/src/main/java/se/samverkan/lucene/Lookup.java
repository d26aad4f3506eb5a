package se.samverkan.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where the words of one search stand in the index, each looked up once. For one search, by one thread. */
final class Lookup {

    private final IndexSearcher searcher;
    private final List<LeafReaderContext> leaves;
    private final Map<String, Field> fields = new HashMap<>();

    Lookup(IndexSearcher searcher) {
        this.searcher = searcher;
        this.leaves = searcher.getIndexReader().leaves();
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** How many experiences hold a word in a field. */
    int experiences(String field, String word) throws IOException {
        return field(field).found(word).experiences;
    }

    /** How much it tells of an experience that it holds a word in a field; 0 if none does. */
    double rarity(String field, String word) throws IOException {
        int holding = experiences(field, word);
        return holding == 0
                ? 0
                : StrictMath.log(1 + (double) searcher.getIndexReader().numDocs() / holding);
    }

    /** The documents of a segment that hold a word, before the first; null if none does. */
    @Nullable
    PostingsEnum postings(String field, String word, LeafReaderContext leaf, int flags) throws IOException {
        return field(field).postings(word, leaf.ord, flags);
    }

    private Field field(String name) throws IOException {
        Field known = fields.get(name);
        if (known == null) {
            known = new Field(name);
            fields.put(name, known);
        }
        return known;
    }

    /** Where a word stands, segment by segment, and in how many experiences. */
    private static final class Found {

        private final @Nullable TermState[] states;
        private int experiences;

        Found(int segments) {
            states = new TermState[segments];
        }
    }

    /** The words of a field: one reader of the terms of each segment, since to begin one costs more than to look up a word. */
    private final class Field {

        private final @Nullable TermsEnum[] terms = new TermsEnum[leaves.size()];
        private final Map<String, Found> found = new HashMap<>();

        Field(String name) throws IOException {
            for (LeafReaderContext leaf : leaves) {
                Terms all = leaf.reader().terms(name);
                terms[leaf.ord] = all == null ? null : all.iterator();
            }
        }

        Found found(String word) throws IOException {
            Found known = found.get(word);
            if (known == null) {
                known = lookedUp(new BytesRef(word));
                found.put(word, known);
            }
            return known;
        }

        private Found lookedUp(BytesRef word) throws IOException {
            Found places = new Found(terms.length);
            for (int leaf = 0; leaf < terms.length; leaf++) {
                TermsEnum at = terms[leaf];
                if (at != null && at.seekExact(word)) {
                    places.states[leaf] = at.termState();
                    places.experiences += at.docFreq();
                }
            }
            return places;
        }

        @Nullable
        PostingsEnum postings(String word, int leaf, int flags) throws IOException {
            TermState state = found(word).states[leaf];
            TermsEnum at = terms[leaf];
            if (state == null || at == null) {
                return null;
            }
            at.seekExact(new BytesRef(word), state);
            return at.postings(null, flags);
        }
    }
}
