package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.experience.Excerpt;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceField;

/** Tells why an experience was found: the words that answer, and the passages in which they stand closest together. */
final class Reasons {

    private static final int MOST_PASSAGES = 2;
    /** Words that answer less than this are only shown when there are no others. */
    private static final float WORTH_SHOWING = 0.2f;

    private final List<Map<String, Float>> concepts;
    private final float least;
    private final Map<String, Float> best = new LinkedHashMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private Reasons(List<Map<String, Float>> concepts, float least) {
        this.concepts = concepts;
        this.least = least;
    }

    /** A passage and which of the things asked for it answers. */
    private record Passage(Excerpt excerpt, Set<Integer> answers, double worth) {}

    /** Why an experience answers concepts, of which each tells what its stems are worth. */
    static Reasons of(Experience experience, List<Map<String, Float>> concepts) {
        Reasons good = new Reasons(concepts, WORTH_SHOWING).read(experience);
        return good.best.isEmpty() ? new Reasons(concepts, Float.MIN_VALUE).read(experience) : good;
    }

    private Reasons read(Experience experience) {
        ExperienceTexts.of(experience).forEach(text -> read(text.field(), text.text()));
        return this;
    }

    private void read(ExperienceField field, String text) {
        for (Passages.Span span : Passages.of(text)) {
            String part = text.substring(span.start(), span.end());
            Set<Integer> answers = new LinkedHashSet<>();
            List<Excerpt.Mark> marks = new ArrayList<>();
            double worth = 0;
            for (Word word : Words.of(part)) {
                float here = worth(word, answers);
                if (here > 0) {
                    marks.add(new Excerpt.Mark(word.start(), word.end()));
                    worth += here;
                }
            }
            if (!marks.isEmpty()) {
                passages.add(
                        new Passage(new Excerpt(field, part, marks), answers, answers.size() + worth / (worth + 1)));
            }
        }
    }

    /** What a word is worth to the search; notes which of the things asked for it answers. */
    private float worth(Word word, Set<Integer> answers) {
        if (ExperienceDocument.isStopWord(word.form())) {
            return 0;
        }
        String stem = Inflections.SWEDISH.stem(word.form());
        float most = 0;
        for (int number = 0; number < concepts.size(); number++) {
            float here = concepts.get(number).getOrDefault(stem, 0f);
            if (here >= least) {
                answers.add(number);
                most = Math.max(most, here);
            }
        }
        if (most > 0) {
            best.merge(word.form(), most, Math::max);
        }
        return most;
    }

    /** The words found, the worthiest first. */
    List<String> words() {
        Comparator<Map.Entry<String, Float>> worth = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return best.entrySet().stream().sorted(worth).map(Map.Entry::getKey).toList();
    }

    /** The title if it answers, and the best passages besides, in the order of the experience. */
    List<Excerpt> excerpts() {
        ImmutableSet<Passage> chosen = passages.stream()
                .filter(passage -> passage.excerpt().field() != ExperienceField.TITLE)
                .sorted(Comparator.comparingDouble(Passage::worth).reversed())
                .limit(MOST_PASSAGES)
                .collect(ImmutableSet.toImmutableSet());
        return passages.stream()
                .filter(passage -> passage.excerpt().field() == ExperienceField.TITLE || chosen.contains(passage))
                .map(Passage::excerpt)
                .collect(ImmutableList.toImmutableList());
    }
}
