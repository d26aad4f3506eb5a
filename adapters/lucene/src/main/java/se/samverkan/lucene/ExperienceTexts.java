package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Lessons;
import se.samverkan.experience.Means;
import se.samverkan.experience.Source;
import se.samverkan.experience.Transfer;
import se.samverkan.experience.Work;

/** The texts of an experience, each with its field and how much a word in it weighs. */
final class ExperienceTexts {

    private static final int TITLE = 5;
    private static final int LESSONS = 2;
    private static final int RUNNING = 2;
    private static final int ASIDE = 1;

    private ExperienceTexts() {}

    /** A text and its weight: a word in it counts as that many. */
    record Weighed(ExperienceField field, String text, int weight) {}

    static List<Weighed> of(Experience experience) {
        List<Weighed> texts = new ArrayList<>();
        texts.add(new Weighed(ExperienceField.TITLE, experience.title(), TITLE));
        Work work = experience.work();
        texts.add(new Weighed(ExperienceField.PROBLEM, work.problem(), RUNNING));
        texts.add(new Weighed(ExperienceField.ACTIONS, work.actions(), RUNNING));
        texts.add(new Weighed(ExperienceField.OUTCOME, experience.outcome().text(), RUNNING));
        addLessons(texts, experience.lessons());
        texts.add(new Weighed(ExperienceField.ACTORS, work.actors(), ASIDE));
        addMeans(texts, experience.means());
        Transfer transfer = experience.transfer();
        texts.add(new Weighed(ExperienceField.PRECONDITIONS, transfer.preconditions(), ASIDE));
        texts.add(new Weighed(ExperienceField.ADVICE, transfer.advice(), LESSONS));
        return texts.stream().filter(text -> !text.text().isBlank()).toList();
    }

    private static void addLessons(List<Weighed> texts, Lessons lessons) {
        texts.add(new Weighed(ExperienceField.LEARNED, lessons.learned(), LESSONS));
        lessons.didNotWork().forEach(text -> texts.add(new Weighed(ExperienceField.DID_NOT_WORK, text, LESSONS)));
        lessons.worked().forEach(text -> texts.add(new Weighed(ExperienceField.WORKED, text, LESSONS)));
        lessons.wouldChange().forEach(text -> texts.add(new Weighed(ExperienceField.WOULD_CHANGE, text, LESSONS)));
    }

    private static void addMeans(List<Weighed> texts, Means means) {
        texts.add(new Weighed(ExperienceField.COST, means.cost(), ASIDE));
        texts.add(new Weighed(ExperienceField.FUNDING, means.funding(), ASIDE));
        texts.add(new Weighed(ExperienceField.PROCUREMENT, means.procurement(), ASIDE));
        texts.add(new Weighed(ExperienceField.LEGAL_BASIS, means.legalBasis(), ASIDE));
    }

    /** The titles of the sources, which are searched but not shown as passages. */
    static List<String> sources(Experience experience) {
        return experience.provenance().sources().stream().map(Source::title).collect(ImmutableList.toImmutableList());
    }
}
