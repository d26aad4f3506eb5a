package se.samverkan.lucene;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that compounds are made of: those of our own list, short ones among them (bil, väg, ort, tåg), those of the {@link Synonyms} of at least
 * {@value #SHORTEST_OF_SYNONYMS} letters, and the words of the indexed texts of at least {@value #SHORTEST_OF_TEXT}. A line of the list holds a
 * word and the forms it takes in front of another, such as {@code skola skol-}; {@code el-} is only ever in front, {@code -skap} only ever last, and
 * {@code =verkstad} is no compound though it could be covered by others.
 */
final class Parts {

    static final int SHORTEST_OF_TEXT = 4;
    private static final int SHORTEST_OF_SYNONYMS = 6;
    private static final double OURS = 1.0;
    private static final double OF_TEXT = 1.2;
    private static final ImmutableSet<String> NEVER = ImmutableSet.<String>builder()
            .addAll(WordList.NO_PARTS.lines())
            .addAll(WordList.STOP_WORDS.lines())
            .build();

    private final Map<String, Part> first = new HashMap<>();
    private final Map<String, Double> last = new HashMap<>();
    private final Set<String> simple = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    /** A word in front: its stem, and what it costs to believe in it. */
    record Part(String stem, double cost) {}

    Parts() {
        WordList.PARTS.lines().forEach(this::addLine);
        List<String> ours = ImmutableList.copyOf(simple);
        Compounds compounds = new Compounds(this);
        ours.stream()
                .filter(stem -> !whole.contains(stem) && !compounds.cover(stem).isEmpty())
                .forEach(simple::remove);
        Synonyms.words().stream()
                .filter(word -> word.length() >= SHORTEST_OF_SYNONYMS)
                .forEach(this::addWord);
    }

    private void addLine(String line) {
        List<String> forms = Splitter.on(' ').omitEmptyStrings().splitToList(line);
        String word = forms.get(0).replaceFirst("^=", "");
        if (forms.get(0).startsWith("=")) {
            whole.add(stem(word));
        }
        if (word.startsWith("-")) {
            last.put(stem(word.substring(1)), OURS);
            return;
        }
        String stem = stem(word.endsWith("-") ? word.substring(0, word.length() - 1) : word);
        if (!word.endsWith("-")) {
            simple.add(stem);
            last.put(stem, OURS);
            first.put(word, new Part(stem, OURS));
        }
        forms.stream()
                .filter(form -> form.endsWith("-"))
                .forEach(form -> first.put(form.substring(0, form.length() - 1), new Part(stem, OURS)));
    }

    private static String stem(String word) {
        return Inflections.SWEDISH.stem(word);
    }

    /** Adds a word of a text; false if it can be no part, or is known. */
    boolean addWord(String form) {
        if (form.length() < SHORTEST_OF_TEXT
                || first.containsKey(form)
                || NEVER.contains(form)
                || !form.chars().allMatch(Character::isLetter)) {
            return false;
        }
        String stem = stem(form);
        boolean added = stem.length() >= SHORTEST_OF_TEXT && last.putIfAbsent(stem, OF_TEXT) == null;
        for (String front : fronts(form, stem)) {
            added |= first.putIfAbsent(front, new Part(stem, OF_TEXT)) == null;
        }
        return added;
    }

    /** Only the form that stands in a dictionary goes in front of another word, some without their last vowel: karta, kartläsning. */
    private static List<String> fronts(String form, String stem) {
        boolean vowel = form.equals(stem + "a") || form.equals(stem + "e");
        if (!form.equals(stem) && !vowel) {
            return ImmutableList.of();
        }
        return vowel && stem.length() >= SHORTEST_OF_TEXT ? ImmutableList.of(form, stem) : ImmutableList.of(form);
    }

    /** The part that a piece in front stands for; null if there is none. */
    @org.jspecify.annotations.Nullable
    Part first(String piece) {
        return first.get(piece);
    }

    /** What it costs to believe in a piece at the end; above any cost if it cannot stand there. */
    double last(String piece) {
        return last.getOrDefault(piece, Double.POSITIVE_INFINITY);
    }

    /** Whether a stem is known as a word that is made of no others. */
    boolean isSimple(String stem) {
        return simple.contains(stem);
    }
}
