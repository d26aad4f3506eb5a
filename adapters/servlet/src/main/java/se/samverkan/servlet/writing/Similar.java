package se.samverkan.servlet.writing;

import se.samverkan.experience.Experience;
import se.samverkan.experience.Lessons;
import se.samverkan.servlet.page.View;

/**
 * An experience that resembles what somebody is writing.
 *
 * @param experience the experience
 * @param href where it is read
 * @param learned what was learned, shortened; what went wrong first
 * @since 0.1.0
 */
public record Similar(Experience experience, String href, String learned) {
    static Similar of(View view, Experience experience) {
        Lessons lessons = experience.lessons();
        String learned = lessons.didNotWork().isEmpty()
                ? lessons.learned()
                : lessons.didNotWork().get(0);
        return new Similar(
                experience,
                view.url("/erfarenheter/" + experience.id().value()),
                view.shortened(learned.isBlank() ? experience.outcome().text() : learned));
    }
}
