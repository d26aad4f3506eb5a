package se.samverkan.lucene;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/**
 * What else a word of the common language is called. Larger and coarser than {@link Synonyms}, which know the field: it serves words that neither
 * they nor the texts hold. Immutable.
 */
final class Thesaurus {

    /** Read when first asked: most searches do without. */
    private static final class Held {
        static final Thesaurus SWEDISH = new Thesaurus(WordList.THESAURUS.lines());
    }

    private final ImmutableSetMultimap<String, String> others;

    private Thesaurus(List<String> lines) {
        ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
        for (String line : lines) {
            List<String> stems = Splitter.on(' ')
                    .splitToStream(line)
                    .map(Words::plain)
                    .map(Inflections.SWEDISH::stem)
                    .toList();
            stems.subList(1, stems.size()).stream()
                    .filter(other -> !other.equals(stems.get(0)))
                    .forEach(other -> pairs.put(stems.get(0), other).put(other, stems.get(0)));
        }
        others = pairs.build();
    }

    static Thesaurus swedish() {
        return Held.SWEDISH;
    }

    /** The stems that mean much the same as one; none if it is not known. */
    ImmutableSet<String> others(String stem) {
        return others.get(stem);
    }
}
