package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search asks for.
 *
 * @param concepts the things asked for by the words of the search
 * @param matter what the words point to together; may hold nothing
 */
record Asked(List<Concept> concepts, Concept matter) {

    private static final int MOST_OF_MATTER = 12;

    Asked {
        concepts = ImmutableList.copyOf(concepts);
    }

    /** Whether nothing is asked for. */
    boolean isEmpty() {
        return concepts.isEmpty();
    }

    /**
     * What is looked for: the matter too, while all that the words of the search mean may stand in fewer experiences than are ranked. In a large bank
     * it only ranks what the words find.
     */
    List<Concept> lookedFor(Lookup lookup) throws IOException {
        if (matter.stems().isEmpty()) {
            return concepts;
        }
        for (Concept concept : concepts) {
            if (!ConceptScorers.isRare(concept, lookup)) {
                return concepts;
            }
        }
        return ImmutableList.<Concept>builder().addAll(concepts).add(matter).build();
    }

    /** What each stem is worth to each of the things asked for. */
    List<Map<String, Float>> worth() {
        ImmutableList.Builder<Map<String, Float>> worth = ImmutableList.builder();
        concepts.forEach(concept -> worth.add(concept.worth()));
        return worth.add(Maps.transformValues(matter.stems(), stem -> stem * matter.weight()))
                .build();
    }

    /** How clearly the matter is pointed to, from 0 to 1. */
    double clearly() {
        return matter.stems().values().stream().max(Float::compare).orElse(0f);
    }

    /** How much documents speak of the matter. */
    Speaking ofMatter(Lookup lookup) throws IOException {
        Map<String, Double> words = new HashMap<>();
        for (Map.Entry<String, Float> stem :
                Greatest.of(matter.stems(), 2 * MOST_OF_MATTER).entrySet()) {
            words.put(stem.getKey(), stem.getValue() * lookup.rarity(Fields.STEMS, stem.getKey()));
        }
        return new Speaking(lookup, Greatest.of(words, MOST_OF_MATTER));
    }
}
