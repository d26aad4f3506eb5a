package se.samverkan.experience;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of one experience, each with the weight of the best place it stands in. */
record IndexedExperience(ExperienceId id, Map<String, Double> words) {

    private static final double IN_TITLE = 3.0;
    private static final double IN_PLACE_OR_THEME = 2.0;
    private static final double IN_LESSONS = 1.5;
    private static final double IN_TEXT = 1.0;
    private static final double IN_SOURCES = 0.5;

    IndexedExperience {
        words = ImmutableMap.copyOf(words);
    }

    static IndexedExperience of(Experience experience, List<String> names) {
        Map<String, Double> words = new LinkedHashMap<>();
        add(words, experience.title(), IN_TITLE);
        names.forEach(name -> add(words, name, IN_PLACE_OR_THEME));
        Lessons lessons = experience.lessons();
        add(words, lessons.learned(), IN_LESSONS);
        lessons.worked().forEach(text -> add(words, text, IN_LESSONS));
        lessons.didNotWork().forEach(text -> add(words, text, IN_LESSONS));
        lessons.wouldChange().forEach(text -> add(words, text, IN_LESSONS));
        addTexts(words, experience);
        experience.provenance().sources().forEach(source -> add(words, source.title(), IN_SOURCES));
        return new IndexedExperience(experience.id(), words);
    }

    private static void addTexts(Map<String, Double> words, Experience experience) {
        Work work = experience.work();
        Means means = experience.means();
        Transfer transfer = experience.transfer();
        List.of(
                        work.problem(),
                        work.actions(),
                        work.actors(),
                        experience.outcome().text(),
                        means.cost(),
                        means.funding(),
                        means.procurement(),
                        means.legalBasis(),
                        transfer.preconditions(),
                        transfer.advice())
                .forEach(text -> add(words, text, IN_TEXT));
    }

    private static void add(Map<String, Double> words, String text, double weight) {
        SwedishWords.of(text).forEach(word -> words.merge(word, weight, Math::max));
    }
}
