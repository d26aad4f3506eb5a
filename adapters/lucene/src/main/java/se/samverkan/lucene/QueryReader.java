package se.samverkan.lucene;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.experience.ExperienceSearch;

/** Reads what somebody typed as a list of things asked for. Nothing in a text is an operator. */
final class QueryReader {

    /** Each word of a longer term counts a little alone: mobility, of mobility as a service. */
    private static final float OF_TERM = 0.25f;
    /** Each half of a word that was written as two. */
    private static final float OF_JOINED = 0.4f;
    /** bilp for bilpool, while it is being typed. */
    private static final float BEGUN = 0.6f;

    /** What the common language has for a word that the field does not know. */
    private static final float OTHERWISE = 0.3f;
    /** pensionär and buss, each with its own other names, of pensionärsbuss that nobody has written. */
    private static final float OF_UNKNOWN = 0.4f;

    /** minibuss, for "no bus". */
    private static final float DESCRIBED = 0.8f;

    /** find, of "find a parking place". */
    private static final float LIGHT = 0.4f;

    private static final ImmutableSet<String> LIGHT_WORDS = WordList.LIGHT_WORDS.lines().stream()
            .flatMap(line -> Splitter.on(' ').splitToStream(line))
            .collect(ImmutableSet.toImmutableSet());

    /** liftarhållplats, for a lift and a neighbour. */
    private static final float POINTED_AT = 0.25f;

    private static final Matters MATTERS = new Matters(WordList.MATTERS.lines());

    private static final int SHORTEST_BEGINNING = 5;
    private static final int MOST_BEGUN = 20;

    private final Vocabulary vocabulary;
    private final Synonyms synonyms;
    private final VisibleWords visible;

    QueryReader(Vocabulary vocabulary, Synonyms synonyms, VisibleWords visible) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.visible = visible;
    }

    Asked read(String text) throws IOException {
        Map<String, String> words = words(text);
        return new Asked(concepts(text, words), pointedAt(words.keySet()));
    }

    private List<Concept> concepts(String text, Map<String, String> words) throws IOException {
        List<String> stems = new ArrayList<>(words.keySet());
        Set<String> neighbours = neighbours(text);
        List<Concept> concepts = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            described(stems, at).ifPresent(concepts::add);
            Synonyms.Match match = synonyms.at(stems, at);
            Optional<Concept> joined = match.words() > 1 ? Optional.empty() : joined(neighbours, words, stems, at);
            if (joined.isPresent()) {
                concepts.add(joined.get());
                at += 2;
            } else {
                concepts.add(concept(stems, at, match, words));
                if (match.words() == 1 && match.others().isEmpty()) {
                    concepts.addAll(ofUnknown(stems.get(at)));
                }
                at += match.words();
            }
        }
        return concepts;
    }

    /** What all words together point to. */
    private Concept pointedAt(Set<String> stems) {
        Widening wide = new Widening(vocabulary);
        MATTERS.pointedAt(stems, vocabulary).forEach(wide::word);
        return wide.concept().weighing(POINTED_AT);
    }

    /** What several words say together, besides what each of them says. */
    private Optional<Concept> described(List<String> stems, int at) {
        return synonyms.described(stems, at)
                .map(match -> {
                    Widening wide = new Widening(vocabulary);
                    match.others().forEach(other -> wide.term(other.term(), other.weight()));
                    return wide.concept().weighing(DESCRIBED);
                })
                .filter(concept -> !concept.worth().isEmpty());
    }

    private Concept concept(List<String> stems, int at, Synonyms.Match match, Map<String, String> words)
            throws IOException {
        Concept concept = concept(stems.subList(at, at + match.words()), match);
        if (match.words() > 1) {
            return concept;
        }
        String form = words.getOrDefault(stems.get(at), "");
        Concept found = visible.holds(concept) ? concept : guessed(concept, form);
        return LIGHT_WORDS.contains(form) ? found.weighing(LIGHT) : found;
    }

    /** The parts of a compound that no text and no list holds, as smaller things asked for. */
    private List<Concept> ofUnknown(String stem) {
        return vocabulary.hasStem(stem)
                ? List.of()
                : vocabulary.parts(stem).stream()
                        .map(part -> concept(List.of(part), synonyms.at(List.of(part), 0))
                                .weighing(OF_UNKNOWN))
                        .toList();
    }

    /** The words that count, each once, by their stems. */
    static Map<String, String> words(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        Words.of(text).stream()
                .map(Word::form)
                .filter(form -> !ExperienceDocument.isStopWord(form))
                .limit(ExperienceSearch.MOST_WORDS)
                .forEach(form -> words.putIfAbsent(Inflections.SWEDISH.stem(form), form));
        return words;
    }

    /** Two words side by side that are one as the texts or the lists write it: {@code cykel väg}, {@code parkerings köp}. */
    private Optional<Concept> joined(Set<String> neighbours, Map<String, String> words, List<String> stems, int at) {
        if (at + 1 >= stems.size()) {
            return Optional.empty();
        }
        String first = words.getOrDefault(stems.get(at), "");
        String second = words.getOrDefault(stems.get(at + 1), "");
        if (!neighbours.contains(first + " " + second)) {
            return Optional.empty();
        }
        for (String between : List.of("", "s")) {
            String stem = Inflections.SWEDISH.stem(first + between + second);
            Synonyms.Match match = synonyms.at(List.of(stem), 0);
            if (vocabulary.hasStem(stem) || !match.others().isEmpty()) {
                Widening wide = new Widening(vocabulary).word(stem, 1).term(stems.subList(at, at + 2), 1);
                stems.subList(at, at + 2).forEach(part -> wide.word(part, OF_JOINED));
                match.others().forEach(other -> wide.term(other.term(), other.weight()));
                return Optional.of(wide.concept());
            }
        }
        return Optional.empty();
    }

    /** Each two words that stand side by side, with a space between. */
    private static Set<String> neighbours(String text) {
        List<Word> all = Words.of(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            pairs.add(all.get(i).form() + " " + all.get(i + 1).form());
        }
        return pairs;
    }

    private Concept concept(List<String> term, Synonyms.Match match) {
        Widening wide = new Widening(vocabulary).term(term, 1);
        if (term.size() > 1) {
            term.forEach(stem -> wide.word(stem, OF_TERM));
        }
        match.others().forEach(other -> wide.term(other.term(), other.weight()));
        return wide.concept();
    }

    /**
     * For a word that no text the reader may see holds: what it may be the beginning of, else what else the common language calls it, else what it may
     * be a misspelling of.
     */
    private Concept guessed(Concept concept, String form) throws IOException {
        Widening wide = new Widening(vocabulary);
        concept.stems().forEach(wide::stem);
        if (form.length() >= SHORTEST_BEGINNING) {
            vocabulary
                    .beginningWith(form, MOST_BEGUN)
                    .forEach(begun -> wide.stem(Inflections.SWEDISH.stem(begun), BEGUN));
        }
        Concept begun = wide.concept();
        if (visible.holds(begun)) {
            return begun;
        }
        Thesaurus.swedish().others(Inflections.SWEDISH.stem(form)).forEach(other -> wide.stem(other, OTHERWISE));
        Concept otherwise = wide.concept();
        return visible.holds(otherwise) ? otherwise : spelt(wide, form);
    }

    /** What a word may be a misspelling of, besides what it has been widened to. */
    private Concept spelt(Widening wide, String form) throws IOException {
        for (Synonyms.Near near : synonyms.near(Inflections.SWEDISH.stem(form))) {
            wide.word(near.stem(), near.likeness());
            synonyms.at(List.of(near.stem()), 0)
                    .others()
                    .forEach(other -> wide.term(other.term(), other.weight() * near.likeness()));
        }
        for (VisibleWords.Near near : visible.near(form)) {
            wide.word(Inflections.SWEDISH.stem(near.word()), near.likeness());
        }
        for (VisibleWords.Near near : visible.nearStems(Inflections.SWEDISH.stem(form))) {
            wide.word(near.word(), near.likeness());
        }
        return wide.concept();
    }
}
