package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Every experience that answers a search, however badly, without what it scores: a bit for each. For one search, by one thread. */
final class AllAnswers {

    private final Lookup lookup;
    private final Reader reader;
    private final Weight accepted;
    private final List<ConceptScorers> concepts = new ArrayList<>();

    AllAnswers(Lookup lookup, List<Concept> asked, Reader reader, Query accepted) throws IOException {
        this.lookup = lookup;
        this.reader = reader;
        IndexSearcher searcher = lookup.searcher();
        this.accepted = searcher.createWeight(searcher.rewrite(accepted), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (Concept concept : asked) {
            concepts.add(new ConceptScorers(concept, lookup));
        }
    }

    /** The segments. */
    List<LeafReaderContext> leaves() {
        return lookup.searcher().getIndexReader().leaves();
    }

    /** The answers in a segment that the reader may see and wants. */
    FixedBitSet in(LeafReaderContext leaf) throws IOException {
        FixedBitSet answers = new FixedBitSet(leaf.reader().maxDoc());
        Scorer wanted = accepted.scorer(leaf);
        if (wanted == null) {
            return answers;
        }
        for (ConceptScorers concept : concepts) {
            add(concept, leaf, answers);
        }
        Bits visible = reader.documents(lookup.searcher(), leaf);
        keep(visible, answers);
        if (!(accepted.getQuery() instanceof MatchAllDocsQuery)) {
            FixedBitSet kept = new FixedBitSet(answers.length());
            kept.or(wanted.iterator());
            answers.and(kept);
        }
        return answers;
    }

    private void add(ConceptScorers concept, LeafReaderContext leaf, FixedBitSet answers) throws IOException {
        for (String stem : concept.concept().stems().keySet()) {
            PostingsEnum postings = lookup.postings(Fields.STEMS, stem, leaf, PostingsEnum.NONE);
            if (postings != null) {
                answers.or(postings);
            }
        }
        for (Scorer group : concept.groups(leaf)) {
            answers.or(group.iterator());
        }
    }

    private static void keep(Bits visible, FixedBitSet answers) {
        if (visible instanceof FixedBitSet permitted) {
            answers.and(permitted);
            return;
        }
        for (int document = 0; document < answers.length(); document++) {
            if (answers.get(document) && !visible.get(document)) {
                answers.clear(document);
            }
        }
    }
}
