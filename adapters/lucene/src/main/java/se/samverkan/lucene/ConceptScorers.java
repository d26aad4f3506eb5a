package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import se.samverkan.experience.ExperienceSearch;

/**
 * How one concept is scored in an index: its close words count as one word that is as common as the commonest of them, and so do the others. What
 * hardly answers is looked for only while what answers well may stand in fewer experiences than are ranked.
 */
final class ConceptScorers {

    private final Concept concept;
    private final Lookup lookup;
    private final SimScorer close;
    private final SimScorer rest;
    private final List<Weight> groups = new ArrayList<>();

    ConceptScorers(Concept asked, Lookup lookup) throws IOException {
        this.concept = isRare(asked, lookup) ? asked : asked.closely();
        this.lookup = lookup;
        this.close = scorer(concept.close().keySet());
        this.rest = scorer(concept.rest().keySet());
        IndexSearcher searcher = lookup.searcher();
        for (Query group : concept.together()) {
            groups.add(searcher.createWeight(searcher.rewrite(group), ScoreMode.COMPLETE, 1));
        }
    }

    /** Whether what answers a concept well may stand in fewer experiences than are ranked. */
    static boolean isRare(Concept concept, Lookup lookup) throws IOException {
        return mostExperiences(lookup, concept.close().keySet()) < ExperienceSearch.MOST_HITS;
    }

    private SimScorer scorer(Collection<String> stems) throws IOException {
        int most = Math.max(1, mostExperiences(lookup, stems));
        IndexSearcher searcher = lookup.searcher();
        CollectionStatistics all = searcher.collectionStatistics(Fields.STEMS);
        if (all == null) {
            all = new CollectionStatistics(Fields.STEMS, most, most, most, most);
        }
        // Of a word's statistics the similarity reads in how many experiences it stands, and no more.
        return searcher.getSimilarity().scorer(1, all, new TermStatistics(new BytesRef("words"), most, most));
    }

    private static int mostExperiences(Lookup lookup, Collection<String> stems) throws IOException {
        int most = 0;
        for (String stem : stems) {
            most = Math.max(most, lookup.experiences(Fields.STEMS, stem));
        }
        return most;
    }

    /** How much it tells that an experience answers: the commonest of the close words decides. */
    double rarity() throws IOException {
        int all = lookup.searcher().getIndexReader().numDocs();
        return concept.weight()
                * StrictMath.log(1
                        + (all + 1.0) / (mostExperiences(lookup, concept.close().keySet()) + 0.5));
    }

    Concept concept() {
        return concept;
    }

    Lookup lookup() {
        return lookup;
    }

    SimScorer close() {
        return close;
    }

    SimScorer rest() {
        return rest;
    }

    List<Scorer> groups(LeafReaderContext leaf) throws IOException {
        List<Scorer> scorers = new ArrayList<>();
        for (Weight group : groups) {
            Scorer scorer = group.scorer(leaf);
            if (scorer != null) {
                scorers.add(scorer);
            }
        }
        return scorers;
    }
}
