package se.samverkan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.experience.ExperienceSearch;

/** Reads what somebody typed as a list of things asked for. Nothing in a text is an operator. */
final class QueryReader {

    /** Each word of a longer term counts a little alone: mobility, of mobility as a service. */
    private static final float OF_TERM = 0.25f;
    /** bilp for bilpool, while it is being typed. */
    private static final float BEGUN = 0.6f;

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

    List<Concept> read(String text) throws IOException {
        Map<String, String> words = words(text);
        List<String> stems = new ArrayList<>(words.keySet());
        List<Concept> concepts = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            Synonyms.Match match = synonyms.at(stems, at);
            List<String> term = stems.subList(at, at + match.words());
            Concept concept = concept(term, match);
            if (!visible.holds(concept) && match.words() == 1) {
                concept = guessed(concept, words.getOrDefault(stems.get(at), ""));
            }
            concepts.add(concept);
            at += match.words();
        }
        return concepts;
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

    private Concept concept(List<String> term, Synonyms.Match match) {
        Widening wide = new Widening(vocabulary).term(term, 1);
        if (term.size() > 1) {
            term.forEach(stem -> wide.word(stem, OF_TERM));
        }
        match.others().forEach(other -> wide.term(other.term(), other.weight()));
        return wide.concept();
    }

    /** For a word that no text the reader may see holds: what it may be the beginning of, else what it may be a misspelling of. */
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
        for (VisibleWords.Near near : visible.near(form)) {
            wide.word(Inflections.SWEDISH.stem(near.word()), near.likeness());
        }
        for (VisibleWords.Near near : visible.nearStems(Inflections.SWEDISH.stem(form))) {
            wide.word(near.word(), near.likeness());
        }
        return wide.concept();
    }
}
