package se.samverkan.lucene;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words and groups of words that mean the same, as editable lines: {@code p-norm, parkeringsnorm, parkeringstal}. A line that begins with
 * {@code ~} holds words that are near each other and count for less; {@code flygbuss => buss} widens in one direction only. A term of several words
 * names one thing, but in a line of what is only near it describes: its words keep what they mean alone. Immutable.
 */
final class Synonyms {

    private static final float SAME = 0.7f;
    private static final float NEAR = 0.4f;

    /** Without them, what is left of a term is its opposite: car, of without a car. */
    private static final ImmutableSet<String> NEGATIONS =
            ImmutableSet.of("utan", "inte", "ingen", "inga", "inget", "without");

    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_TWO_EDITS = 8;
    private static final float MISSPELT = 0.8f;

    private final ListMultimap<String, Meaning> meanings = ArrayListMultimap.create();
    private final SetMultimap<String, String> rooted = LinkedHashMultimap.create();
    private final Set<String> words = new TreeSet<>();

    /** A term that a list knows, as stems, and what else it may be called. */
    private record Meaning(List<String> term, List<Other> others) {

        boolean standsAt(List<String> stems, int at) {
            int end = at + term.size();
            return end <= stems.size() && stems.subList(at, end).equals(term);
        }

        boolean isDescription() {
            return term.size() > 1 && others.stream().allMatch(other -> other.weight() == NEAR);
        }
    }

    /** Another name of what is looked for, as stems, with its weight, above 0 and below 1. */
    record Other(List<String> term, float weight) {}

    /** What stands at a place in a search: how many words of it, and their other names. */
    record Match(int words, Set<Other> others) {}

    private Synonyms(List<String> lines) {
        lines.forEach(this::addLine);
    }

    /** The shipped list, and the lines of the installation's own. */
    static Synonyms with(List<String> own) {
        return new Synonyms(ImmutableList.<String>builder()
                .addAll(WordList.SYNONYMS.lines())
                .addAll(own)
                .build());
    }

    /** The words of the shipped list that stand alone, as they are written. */
    static List<String> words() {
        return WordList.SYNONYMS.lines().stream()
                .flatMap(line -> Splitter.onPattern("=>|,|~").splitToStream(line))
                .map(Words::of)
                .filter(term -> term.size() == 1)
                .map(term -> term.get(0).form())
                .distinct()
                .toList();
    }

    private void addLine(String line) {
        float weight = line.startsWith("~") ? NEAR : SAME;
        List<String> sides = Splitter.on("=>").limit(2).splitToList(line.replaceFirst("^~", ""));
        List<List<String>> from = terms(sides.get(0));
        List<List<String>> to = sides.size() > 1 ? terms(sides.get(1)) : from;
        for (List<String> term : from) {
            List<Other> others = to.stream()
                    .filter(other -> !other.equals(term))
                    .map(other -> new Other(other, weight))
                    .toList();
            meanings.put(term.get(0), new Meaning(term, others));
            if (term.size() == 1) {
                words.add(term.get(0));
                Inflections.roots(term.get(0)).forEach(root -> rooted.put(root, term.get(0)));
            }
        }
    }

    private static List<List<String>> terms(String side) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(side)
                .map(Synonyms::stems)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    /** Stop words do not count: mobility as a service is mobility service. */
    private static List<String> stems(String term) {
        List<Word> words = Words.of(term);
        return words.stream().map(Word::form).anyMatch(NEGATIONS::contains)
                ? List.of()
                : words.stream()
                        .map(Word::form)
                        .filter(form -> !ExperienceDocument.isStopWord(form))
                        .map(Inflections.SWEDISH::stem)
                        .toList();
    }

    /** Who looks for fortkörare finds what fortkörning is called. */
    private Set<Other> ofSameRoot(String stem) {
        Set<Other> others = new LinkedHashSet<>();
        for (String root : Inflections.roots(stem)) {
            for (String word : rooted.get(root)) {
                others.add(new Other(List.of(word), SAME));
                meanings.get(word).stream()
                        .filter(meaning -> meaning.term().size() == 1)
                        .forEach(meaning -> others.addAll(meaning.others()));
            }
        }
        return others;
    }

    /** A word of the lists that is spelt like another, and how like it is. */
    record Near(String stem, float likeness) {}

    /** The words of the lists that differ from a stem in a letter, in two if it is long. */
    List<Near> near(String stem) {
        if (stem.length() < SHORTEST_MISSPELT) {
            return List.of();
        }
        LevenshteinAutomata all = new LevenshteinAutomata(stem, true);
        List<Near> found = new ArrayList<>();
        for (int edits = 1; edits <= (stem.length() < SHORTEST_TWO_EDITS ? 1 : 2) && found.isEmpty(); edits++) {
            CharacterRunAutomaton like = new CharacterRunAutomaton(all.toAutomaton(edits));
            for (String known : words) {
                if (like.run(known)) {
                    found.add(new Near(known, MISSPELT / edits));
                }
            }
        }
        return found;
    }

    /** The longest term known that begins at a place; one word without other names if there is none. */
    Match at(List<String> stems, int at) {
        List<Meaning> standing = standing(stems, at);
        standing.removeIf(Meaning::isDescription);
        return standing.isEmpty() ? new Match(1, ofSameRoot(stems.get(at))) : longest(standing);
    }

    /** The longest description that begins at a place: words that are near to others when they stand together, and mean what they mean besides. */
    Optional<Match> described(List<String> stems, int at) {
        List<Meaning> standing = standing(stems, at);
        standing.removeIf(meaning -> !meaning.isDescription());
        return standing.isEmpty() ? Optional.empty() : Optional.of(longest(standing));
    }

    private List<Meaning> standing(List<String> stems, int at) {
        List<Meaning> standing = new ArrayList<>(meanings.get(stems.get(at)));
        standing.removeIf(meaning -> !meaning.standsAt(stems, at));
        return standing;
    }

    private static Match longest(List<Meaning> standing) {
        int longest = standing.stream()
                .mapToInt(meaning -> meaning.term().size())
                .max()
                .orElse(1);
        Set<Other> others = new LinkedHashSet<>();
        standing.stream()
                .filter(meaning -> meaning.term().size() == longest)
                .forEach(meaning -> others.addAll(meaning.others()));
        return new Match(longest, others);
    }
}
