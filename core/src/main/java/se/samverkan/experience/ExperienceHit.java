package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An experience that a search found, and why.
 *
 * @param experience the experience
 * @param words the words of the experience that the search hit, the best first; the reason to show
 * @since 0.1.0
 */
public record ExperienceHit(Experience experience, List<String> words) {

    /** Copies the words. */
    public ExperienceHit {
        requireNonNull(experience, "experience");
        words = ImmutableList.copyOf(words);
    }
}
