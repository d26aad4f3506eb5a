package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.RankFactor;

/**
 * Ranks what answers a search: the best {@value ExperienceSearch#MOST_HITS} by their words alone, found without looking at every hit of a common
 * word, are then ranked by how much of the search they answer and by their {@link Merits}.
 */
final class Ranking {

    /** What an answer to a part of the search is worth, however small the part. */
    private static final double WHATEVER_PART = 0.3;

    private final IndexSearcher searcher;
    private final List<Concept> concepts;
    private final Merits.Asker asker;

    Ranking(IndexSearcher searcher, List<Concept> concepts, Merits.Asker asker) {
        this.searcher = searcher;
        this.concepts = concepts;
        this.asker = asker;
    }

    /** All that answers a search within some filters. */
    static BooleanQuery.Builder answers(List<Concept> concepts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        concepts.forEach(concept -> any.add(concept.query(), Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(1);
    }

    List<Ranked> within(Query... filters) throws IOException {
        BooleanQuery.Builder query = answers(concepts);
        for (Query filter : filters) {
            query.add(filter, Occur.FILTER);
        }
        int most = ExperienceSearch.MOST_HITS;
        int[] best = Stream.of(
                        searcher.search(query.build(), new TopScoreDocCollectorManager(most, null, most)).scoreDocs)
                .mapToInt((ScoreDoc hit) -> hit.doc)
                .sorted()
                .toArray();
        return ranked(best, wordScores(best));
    }

    /** What each document scores for its words, the more of the search it answers the better. */
    private double[] wordScores(int[] documents) throws IOException {
        double[] scores = new double[documents.length];
        double[] answered = new double[documents.length];
        double all = 0;
        for (Concept concept : concepts) {
            double rarity = rarity(concept);
            all += rarity;
            double[] here = scores(concept.query(), documents);
            for (int i = 0; i < documents.length; i++) {
                scores[i] += here[i];
                answered[i] += here[i] > 0 ? rarity : 0;
            }
        }
        double whole = all;
        return IntStream.range(0, documents.length)
                .mapToDouble(i -> scores[i] * (WHATEVER_PART + (1 - WHATEVER_PART) * answered[i] / whole))
                .toArray();
    }

    private double rarity(Concept concept) throws IOException {
        int most = 0;
        for (String stem : concept.close().keySet()) {
            most = Math.max(most, searcher.getIndexReader().docFreq(new Term(Fields.STEMS, stem)));
        }
        return StrictMath.log(1 + (searcher.getIndexReader().numDocs() + 1.0) / (most + 0.5));
    }

    private double[] scores(Query query, int[] documents) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        double[] scores = new double[documents.length];
        int at = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = at < documents.length && documents[at] < end ? weight.scorer(leaf) : null;
            for (; at < documents.length && documents[at] < end; at++) {
                scores[at] = scorer == null ? 0 : score(scorer, documents[at] - leaf.docBase);
            }
        }
        return scores;
    }

    private static double score(Scorer scorer, int document) throws IOException {
        int reached = scorer.docID() < document ? scorer.iterator().advance(document) : scorer.docID();
        return reached == document ? scorer.score() : 0;
    }

    private List<Ranked> ranked(int[] documents, double[] words) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Ranked> ranked = new ArrayList<>();
        Merits merits = null;
        int leafOfMerits = -1;
        for (int i = 0; i < documents.length; i++) {
            int leaf = ReaderUtil.subIndex(documents[i], leaves);
            if (merits == null || leaf != leafOfMerits) {
                merits = new Merits(asker, leaves.get(leaf).reader());
                leafOfMerits = leaf;
            }
            Map<RankFactor, Double> factors = new EnumMap<>(RankFactor.class);
            factors.putAll(merits.of(documents[i] - leaves.get(leaf).docBase));
            factors.put(RankFactor.WORDS, words[i]);
            ranked.add(new Ranked(UUID.fromString(IndexedIds.of(searcher, documents[i])), factors));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(hit -> hit.id().toString()));
        return ranked;
    }
}
