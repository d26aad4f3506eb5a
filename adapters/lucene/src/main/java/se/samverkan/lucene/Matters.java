package se.samverkan.lucene;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what the words of a search point to together: a lift, a neighbour and the town are about ride sharing, though none of these words means that.
 * A line of the list is a matter of the field: the words that texts have for it, a colon, and those by which people speak of it. The fewer matters
 * a word speaks of, the more it tells, as a word does of documents (Spärck Jones, <cite>A statistical interpretation of term specificity</cite>, 1972).
 * Immutable.
 */
final class Matters {

    private static final int MOST = 5;
    /** Matters that are pointed to less than this share of the best are not meant. */
    private static final double WELL = 0.5;
    /** One word alone hardly points. */
    private static final double ALONE = 0.25;
    /** A part of a compound, to what it tells as a word of its own. */
    private static final double OF_PART = 0.8;
    /** How much of a search a word is that speaks of no matter. */
    private static final double UNKNOWN = 1;

    private final ImmutableList<Matter> matters;
    private final Multiset<String> spoken = HashMultiset.create();

    /** A matter: the stems that texts have for it, and all that speak of it. */
    private record Matter(ImmutableSet<String> names, ImmutableSet<String> words) {

        static Matter of(String line) {
            List<String> sides = Splitter.on(':').splitToList(line);
            return new Matter(stems(sides.get(0)), stems(line));
        }

        private static ImmutableSet<String> stems(String words) {
            return Words.of(words).stream()
                    .map(Word::form)
                    .filter(form -> !ExperienceDocument.isStopWord(form))
                    .map(Inflections.SWEDISH::stem)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    /** A matter, and how clearly it is pointed to, above 0 and at most 1. */
    private record Pointed(Matter matter, double clearly) {}

    Matters(List<String> lines) {
        matters = lines.stream().map(Matter::of).collect(ImmutableList.toImmutableList());
        matters.forEach(matter -> spoken.addAll(matter.words()));
    }

    /** What texts have for the matters that a search points to, as stems, each with how clearly, above 0 and at most 1. */
    ImmutableMap<String, Float> pointedAt(Collection<String> stems, Vocabulary vocabulary) {
        List<Map<String, Double>> asked =
                stems.stream().map(stem -> telling(stem, vocabulary)).toList();
        double whole = asked.stream()
                .mapToDouble(telling ->
                        telling.values().stream().max(Comparator.naturalOrder()).orElse(UNKNOWN))
                .sum();
        Map<String, Float> names = new HashMap<>();
        for (Pointed pointed : clearest(asked, whole)) {
            pointed.matter().names().forEach(name -> names.merge(name, (float) pointed.clearly(), Math::max));
        }
        return ImmutableMap.copyOf(names);
    }

    /** How much a word and its parts tell of what is asked for. */
    private Map<String, Double> telling(String stem, Vocabulary vocabulary) {
        Map<String, Double> telling = new HashMap<>();
        vocabulary.parts(stem).stream()
                .filter(spoken::contains)
                .forEach(part -> telling.put(part, OF_PART * telling(part)));
        if (spoken.contains(stem)) {
            telling.put(stem, telling(stem));
        }
        return telling;
    }

    private double telling(String word) {
        return StrictMath.log(1 + (double) matters.size() / spoken.count(word));
    }

    /** The matters pointed to best; if there are more alike than can be taken, none of these. */
    private List<Pointed> clearest(List<Map<String, Double>> asked, double whole) {
        List<Pointed> all = matters.stream()
                .map(matter -> new Pointed(matter, clearly(matter, asked) / whole))
                .filter(pointed -> pointed.clearly() > 0)
                .sorted(Comparator.comparingDouble(Pointed::clearly).reversed())
                .toList();
        double least = all.isEmpty() ? 0 : WELL * all.get(0).clearly();
        double above = all.size() > MOST ? all.get(MOST).clearly() : 0;
        return all.stream()
                .filter(pointed -> pointed.clearly() >= least && pointed.clearly() > above)
                .toList();
    }

    private static double clearly(Matter matter, List<Map<String, Double>> asked) {
        double sum = 0;
        int pointing = 0;
        for (Map<String, Double> telling : asked) {
            double most = 0;
            for (Map.Entry<String, Double> word : telling.entrySet()) {
                most = matter.words().contains(word.getKey()) ? Math.max(most, word.getValue()) : most;
            }
            sum += most;
            pointing += most > 0 ? 1 : 0;
        }
        return pointing == 1 ? ALONE * sum : sum;
    }
}
