package se.samverkan.lucene;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/**
 * What an experience speaks of most: its {@value #MOST} stems of the greatest weight, as the index keeps them beside the document.
 *
 * @param weights the stems with their weights
 */
record HeaviestStems(Map<String, Integer> weights) {

    private static final int MOST = 24;

    HeaviestStems {
        weights = ImmutableMap.copyOf(weights);
    }

    static HeaviestStems of(Map<String, Integer> stems) {
        return new HeaviestStems(Greatest.of(stems, MOST));
    }

    /** As the index keeps them. */
    String stored() {
        return Joiner.on(' ').withKeyValueSeparator(':').join(weights);
    }

    /** Those of a document of the index. */
    static HeaviestStems in(IndexSearcher searcher, int document) throws IOException {
        String stored = searcher.storedFields()
                .document(document, Set.of(Fields.HEAVIEST))
                .get(Fields.HEAVIEST);
        return new HeaviestStems(Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(Strings.nullToEmpty(stored))
                .map(entry -> Splitter.on(':').splitToList(entry))
                .collect(ImmutableMap.toImmutableMap(entry -> entry.get(0), entry -> Integer.valueOf(entry.get(1)))));
    }
}
