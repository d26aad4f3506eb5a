package se.samverkan.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Where the words of one search stand in the index, each looked up once. For one search, by one thread. */
final class Lookup {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> found = new HashMap<>();

    Lookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** How many experiences hold a word. */
    int experiences(Term term) throws IOException {
        return states(term).docFreq();
    }

    private TermStates states(Term term) throws IOException {
        TermStates known = found.get(term);
        if (known == null) {
            known = TermStates.build(searcher, term, true);
            found.put(term, known);
        }
        return known;
    }

    /** The documents of a segment that hold a word, before the first; null if none does. */
    @Nullable
    PostingsEnum postings(Term term, LeafReaderContext leaf, int flags) throws IOException {
        TermState state = states(term).get(leaf);
        Terms terms = state == null ? null : leaf.reader().terms(term.field());
        if (state == null || terms == null) {
            return null;
        }
        TermsEnum at = terms.iterator();
        at.seekExact(term.bytes(), state);
        return at.postings(null, flags);
    }
}
