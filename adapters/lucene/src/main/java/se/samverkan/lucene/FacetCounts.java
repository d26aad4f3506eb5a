package se.samverkan.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what a query finds per value of a facet. */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, Map<String, Long>> {

    private final String field;

    private FacetCounts(String field) {
        this.field = field;
    }

    static Map<String, Long> of(IndexSearcher searcher, Query query, String field) throws IOException {
        return searcher.search(query, new FacetCounts(field));
    }

    @Override
    public Counter newCollector() {
        return new Counter(field);
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
        Map<String, Long> all = new TreeMap<>();
        for (Counter counter : counters) {
            counter.finish();
            counter.counts.forEach((value, count) -> all.merge(value, count, Long::sum));
        }
        return all;
    }

    /** Counts by number within a segment, and by value over them. */
    static final class Counter extends SimpleCollector {

        private final String field;
        private final Map<String, Long> counts = new TreeMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private long[] ofSegment = {};

        Counter(String field) {
            this.field = field;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            finish();
            values = DocValues.getSortedSet(leaf.reader(), field);
            ofSegment = new long[(int) values.getValueCount()];
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int each = values.docValueCount(); each > 0; each--) {
                    ofSegment[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int number = 0; number < ofSegment.length; number++) {
                if (ofSegment[number] > 0) {
                    counts.merge(values.lookupOrd(number).utf8ToString(), ofSegment[number], Long::sum);
                }
            }
            Arrays.fill(ofSegment, 0);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
