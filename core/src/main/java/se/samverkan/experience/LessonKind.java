package se.samverkan.experience;

import java.util.ArrayList;
import java.util.List;

/**
 * The sorts of lessons by which experiences are found. What went wrong comes first: banks that show successes only die unread.
 *
 * @since 0.1.0
 */
public enum LessonKind {
    /** Tells what went wrong, or was ended before it was meant to. */
    FAILURE,
    /** Tells what they would do differently. */
    WOULD_CHANGE,
    /** Tells what worked. */
    SUCCESS;

    static List<LessonKind> of(Experience experience) {
        Lessons lessons = experience.lessons();
        List<LessonKind> told = new ArrayList<>();
        if (!lessons.didNotWork().isEmpty() || experience.scope().phase() == Phase.DISCONTINUED) {
            told.add(FAILURE);
        }
        if (!lessons.wouldChange().isEmpty()) {
            told.add(WOULD_CHANGE);
        }
        if (!lessons.worked().isEmpty()) {
            told.add(SUCCESS);
        }
        return told;
    }
}
