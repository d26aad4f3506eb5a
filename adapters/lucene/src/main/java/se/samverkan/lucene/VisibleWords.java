package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the experiences that a reader may see. Whether a word is known, and what a misspelt one may mean, is told from these only: the
 * answer would otherwise tell what stands in what others keep to themselves.
 */
final class VisibleWords {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_ONE_EDIT = 5;
    private static final int SHORTEST_TWO_EDITS = 8;
    private static final int MOST_LOOKED_AT = 50;
    private static final int MOST = 5;
    /** Only dots are missing. */
    private static final float BARE = 0.95f;

    private static final float GUESSED = 0.8f;

    private final Lookup lookup;
    private final Reader reader;

    VisibleWords(Lookup lookup, Reader reader) {
        this.lookup = lookup;
        this.reader = reader;
    }

    /** A word like another, and how like it is, above 0 and below 1. */
    record Near(String word, float likeness, int experiences) {}

    /** Whether an experience that the reader may see answers. */
    boolean holds(Concept concept) throws IOException {
        for (String stem : concept.stems().keySet()) {
            if (holds(Fields.STEMS, stem)) {
                return true;
            }
        }
        return !concept.groups().isEmpty() && holds(concept.together());
    }

    private boolean holds(String field, String word) throws IOException {
        for (LeafReaderContext leaf : lookup.searcher().getIndexReader().leaves()) {
            PostingsEnum postings = lookup.postings(field, word, leaf, PostingsEnum.NONE);
            if (postings != null && isVisible(postings, leaf)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVisible(DocIdSetIterator documents, LeafReaderContext leaf) throws IOException {
        Bits visible = reader.documents(lookup.searcher(), leaf);
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && !visible.get(document)) {
            document = documents.nextDoc();
        }
        return document != DocIdSetIterator.NO_MORE_DOCS;
    }

    private boolean holds(List<Query> groups) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        groups.forEach(group -> any.add(group, Occur.SHOULD));
        IndexSearcher searcher = lookup.searcher();
        Weight weight = searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && isVisible(scorer.iterator(), leaf)) {
                return true;
            }
        }
        return false;
    }

    /** The words with the fewest letters changed, the likest first. */
    List<Near> near(String form) throws IOException {
        return near(Fields.FORMS, form);
    }

    /** The stems with the fewest letters changed, the likest first. */
    List<Near> nearStems(String stem) throws IOException {
        return near(Fields.STEMS, stem);
    }

    private List<Near> near(String field, String word) throws IOException {
        Terms words = MultiTerms.getTerms(lookup.searcher().getIndexReader(), field);
        if (words == null || word.length() < SHORTEST) {
            return List.of();
        }
        List<Near> found = new ArrayList<>();
        for (Near near : like(new Term(field, word), words)) {
            if (found.size() < MOST && holds(field, near.word())) {
                found.add(near);
            }
        }
        return found;
    }

    /** Whether an experience that the reader may see holds a form. */
    boolean holdsForm(String form) throws IOException {
        return holds(Fields.FORMS, form);
    }

    private static List<Near> like(Term term, Terms words) throws IOException {
        String form = term.text();
        int edits = form.length() < SHORTEST_TWO_EDITS ? 1 : 2;
        boolean mayLackDots = form.charAt(0) == 'a' || form.charAt(0) == 'o';
        List<Near> like = new ArrayList<>();
        FuzzyTermsEnum each = new FuzzyTermsEnum(words, term, edits, mayLackDots ? 0 : 1, true);
        BoostAttribute likeness = each.attributes().addAttribute(BoostAttribute.class);
        for (BytesRef next = each.next(); next != null; next = each.next()) {
            String other = next.utf8ToString();
            boolean bare = Words.bare(other).equals(Words.bare(form));
            if (bare || form.length() >= SHORTEST_ONE_EDIT) {
                like.add(new Near(other, bare ? BARE : likeness.getBoost() * GUESSED, each.docFreq()));
            }
        }
        Comparator<Near> best = Comparator.comparing(Near::likeness)
                .thenComparing(Near::experiences)
                .reversed()
                .thenComparing(Near::word);
        return like.stream().sorted(best).limit(MOST_LOOKED_AT).toList();
    }
}
