package se.samverkan.lucene;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;

/** What has the greatest numbers. */
final class Greatest {

    private Greatest() {}

    /** The words of the greatest numbers, those first; of equals, the first in the alphabet. */
    static <N extends Comparable<N>> ImmutableMap<String, N> of(Map<String, N> numbers, int most) {
        Comparator<Map.Entry<String, N>> greatest = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return numbers.entrySet().stream()
                .sorted(greatest.thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
