package se.samverkan.servlet.peers;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.servlet.page.View;
import se.samverkan.similarity.Aspect;
import se.samverkan.similarity.Likeness;

/**
 * How like a municipality is, in the reader's words.
 *
 * @param name its name
 * @param verdict how like it is, such as "liknar er"
 * @param alike what they share, such as "storlek"
 * @param different in what they differ
 * @since 0.1.0
 */
public record Like(String name, String verdict, List<String> alike, List<String> different) {
    private static final int MOST_ALIKE = 4;
    private static final int MOST_DIFFERENT = 3;

    /** Copies the words. */
    public Like {
        alike = List.copyOf(alike);
        different = List.copyOf(different);
    }

    /**
     * Puts a likeness in words.
     *
     * @param view the page
     * @param likeness the likeness
     * @param whom whom it is like, such as "er"
     * @return the words
     */
    public static Like of(View view, Likeness likeness, String whom) {
        String verdict = view.text("peers.degree." + likeness.degree(), "whom", whom);
        return new Like(
                likeness.other().name(),
                verdict,
                alike(view, likeness).stream().limit(MOST_ALIKE).toList(),
                likeness.different().stream()
                        .map(view::word)
                        .limit(MOST_DIFFERENT)
                        .toList());
    }

    /** Traits are told one by one: "pendling" says more than that some traits are shared. */
    private static List<String> alike(View view, Likeness likeness) {
        List<String> words = new ArrayList<>();
        for (Aspect aspect : likeness.alike()) {
            if (aspect != Aspect.TRAITS) {
                words.add(view.word(aspect));
            }
        }
        if (likeness.parts().getOrDefault(Aspect.TRAITS, 0.0) > Likeness.DIFFERENT) {
            likeness.sharedTraits().forEach(trait -> words.add(Math.min(1, words.size()), view.word(trait)));
        }
        return words;
    }

    /**
     * The whole reason as a sentence, for where a list does not fit.
     *
     * @param view the page
     * @return such as "Nybro liknar er i storlek och pendling; skiljer sig i kommungrupp."
     */
    public String sentence(View view) {
        String first = alike.isEmpty()
                ? view.text("peers.sentence.plain", "name", name, "verdict", verdict)
                : view.text("peers.sentence.alike", "name", name, "verdict", verdict, "alike", view.list(alike));
        return different.isEmpty()
                ? first + "."
                : view.text("peers.sentence.different", "first", first, "different", view.list(different));
    }
}
