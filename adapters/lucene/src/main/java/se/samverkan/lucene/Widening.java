package se.samverkan.lucene;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Widens a word that is looked for to all words that answer it, each with what it is worth. Used for one word by one thread. */
final class Widening {

    private static final int MOST_STEMS = 64;

    private static final float SAME = 1.0f;
    /** parkera for parkering. */
    private static final float RELATED = 0.6f;
    /** elcykel for cykel: a kind of it. */
    private static final float HEAD = 0.6f;
    /** cykelbana for cykel: something about it. */
    private static final float MODIFIER = 0.5f;
    /** cykelpool for elcykelpool: what it is a kind of. */
    private static final float KIND = 0.4f;
    /** bygg and what it is a part of for bygglogistik: better than nothing. */
    private static final float PART = 0.15f;
    /** The same of a compound that no text holds: all there is to go by. */
    private static final float PART_OF_UNKNOWN = 0.28f;
    /** parkering … cykel for cykelparkering, anywhere in the same experience. */
    private static final float PARTS_APART = 0.4f;

    private final Vocabulary vocabulary;
    private final Map<String, Float> stems = new LinkedHashMap<>();
    private final Set<Concept.Group> groups = new LinkedHashSet<>();

    Widening(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds a word and what hangs together with it. */
    Widening word(String stem, float weight) {
        put(stem, SAME * weight);
        vocabulary.related(stem).forEach(related -> put(related, RELATED * weight));
        compounds(stem, weight);
        List<String> parts = vocabulary.parts(stem);
        if (!parts.isEmpty()) {
            groups.add(new Concept.Group(parts, PARTS_APART * weight));
            kind(stem, parts, weight);
            float share = weight < SAME || vocabulary.hasStem(stem) ? PART : PART_OF_UNKNOWN;
            parts.forEach(part -> part(part, share * weight));
        }
        return this;
    }

    private void compounds(String stem, float weight) {
        Vocabulary.Kinds compounds = vocabulary.compoundsWith(stem);
        put(compounds.ending(), HEAD * weight);
        put(compounds.others(), MODIFIER * weight);
    }

    /** Of many that are worth the same, those after the first {@value #MOST_STEMS} are not among the worthiest whatever else is added. */
    private void put(List<String> inOrder, float weight) {
        inOrder.subList(0, Math.min(MOST_STEMS, inOrder.size())).forEach(stem -> put(stem, weight));
    }

    /** What a compound is a kind of: the longest known compound that it ends with. */
    private void kind(String stem, List<String> parts, float weight) {
        String last = parts.get(parts.size() - 1);
        for (int start = 1; start < stem.length() - last.length(); start++) {
            String rest = stem.substring(start);
            if (vocabulary.hasStem(rest) && stem.endsWith(last)) {
                put(rest, KIND * weight);
                return;
            }
        }
    }

    private void part(String part, float weight) {
        put(part, weight);
        Vocabulary.Kinds compounds = vocabulary.compoundsWith(part);
        put(compounds.ending(), MODIFIER * weight);
        put(compounds.others(), MODIFIER * weight);
    }

    /** Adds a word, or words that must come together. */
    Widening term(List<String> term, float weight) {
        if (term.size() == 1) {
            return word(term.get(0), weight);
        }
        groups.add(new Concept.Group(term, weight));
        return this;
    }

    /** Adds a stem alone. */
    Widening stem(String stem, float weight) {
        put(stem, weight);
        return this;
    }

    private void put(String stem, float weight) {
        stems.merge(stem, weight, Math::max);
    }

    /** What has been added, the worthiest {@value #MOST_STEMS} of it. */
    Concept concept() {
        Comparator<Map.Entry<String, Float>> worth = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<Map.Entry<String, Float>> best = stems.entrySet().stream()
                .sorted(worth.thenComparing(Map.Entry.comparingByKey(Vocabulary.SHORTEST_FIRST)))
                .filter(entry -> vocabulary.hasStem(entry.getKey()) || entry.getValue() >= SAME)
                .limit(MOST_STEMS)
                .toList();
        Map<String, Float> kept = best.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max, LinkedHashMap::new));
        List<Concept.Group> whole = new ArrayList<>(groups);
        whole.removeIf(group -> group.stems().stream().anyMatch(stem -> !vocabulary.hasStem(stem))
                || ImmutableSet.copyOf(group.stems()).size() < 2);
        return new Concept(kept, whole, 1);
    }
}
