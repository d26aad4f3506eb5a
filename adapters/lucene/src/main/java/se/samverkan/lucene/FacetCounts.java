package se.samverkan.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts answers per value of a facet: by number within a segment, and by value over them. */
final class FacetCounts {

    private final String field;
    private final Map<String, Long> counts = new TreeMap<>();

    private FacetCounts(String field) {
        this.field = field;
    }

    static Map<String, Long> of(AllAnswers answers, String field) throws IOException {
        FacetCounts counts = new FacetCounts(field);
        for (LeafReaderContext leaf : answers.leaves()) {
            counts.add(leaf, answers.in(leaf));
        }
        return counts.counts;
    }

    private void add(LeafReaderContext leaf, FixedBitSet answers) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        long[] here = new long[(int) values.getValueCount()];
        DocIdSetIterator each = new BitSetIterator(answers, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            if (values.advanceExact(document)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    here[(int) values.nextOrd()]++;
                }
            }
        }
        for (int number = 0; number < here.length; number++) {
            if (here[number] > 0) {
                counts.merge(values.lookupOrd(number).utf8ToString(), here[number], Long::sum);
            }
        }
    }
}
