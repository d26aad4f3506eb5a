package se.samverkan.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts answers per value of a facet: by number within a segment, and by value over them. */
final class FacetCounts implements Sweep.Answers {

    private final String field;
    private final Map<String, Long> counts = new TreeMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private long[] ofSegment = {};

    private FacetCounts(String field) {
        this.field = field;
    }

    static Map<String, Long> of(Sweep sweep, String field) throws IOException {
        FacetCounts counts = new FacetCounts(field);
        sweep.through(counts);
        counts.endSegment();
        return counts.counts;
    }

    @Override
    public void segment(LeafReaderContext leaf) throws IOException {
        endSegment();
        values = DocValues.getSortedSet(leaf.reader(), field);
        ofSegment = new long[(int) values.getValueCount()];
    }

    @Override
    public void answer(int document, double words) throws IOException {
        if (values.advanceExact(document)) {
            for (int each = values.docValueCount(); each > 0; each--) {
                ofSegment[(int) values.nextOrd()]++;
            }
        }
    }

    private void endSegment() throws IOException {
        for (int number = 0; number < ofSegment.length; number++) {
            if (ofSegment[number] > 0) {
                counts.merge(values.lookupOrd(number).utf8ToString(), ofSegment[number], Long::sum);
            }
        }
        ofSegment = new long[0];
    }
}
