package se.samverkan.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words to try instead of such that were not found: those spelt alike, and the parts of a compound that are known alone. */
final class NearestWords {

    private static final int MOST = 10;
    private static final int MOST_FORMS = 50;

    private final Vocabulary vocabulary;
    private final VisibleWords visible;

    NearestWords(Vocabulary vocabulary, VisibleWords visible) {
        this.vocabulary = vocabulary;
        this.visible = visible;
    }

    List<String> to(String text) throws IOException {
        Set<String> near = new LinkedHashSet<>();
        for (Map.Entry<String, String> word : QueryReader.words(text).entrySet()) {
            visible.near(word.getValue()).forEach(found -> near.add(found.word()));
            for (String part : vocabulary.parts(word.getKey())) {
                addForm(part, near);
            }
        }
        return near.stream().limit(MOST).toList();
    }

    /** Adds the first form of a stem that the reader may see. */
    private void addForm(String stem, Set<String> near) throws IOException {
        for (String form : vocabulary.beginningWith(stem, MOST_FORMS)) {
            if (Inflections.SWEDISH.stem(form).equals(stem) && visible.holdsForm(form)) {
                near.add(form);
                return;
            }
        }
    }
}
