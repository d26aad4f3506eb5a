package se.samverkan.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A recommendation as somebody typed it, without its evidence.
 *
 * @param title the recommendation in a sentence, at most 150 characters
 * @param text how to follow it, at most 4,000 characters
 * @param addressee an {@link Addressee}
 * @param themes keys of the themes it belongs to, at least one
 * @param groups the municipality groups it applies to, such as {@code C7}; none for all
 * @param conditions under which conditions, at most 1,000 characters
 * @param followUp the day it is followed up, as {@code 2027-10-01}; may be empty
 * @since 0.1.0
 */
public record RecommendationDraft(
        String title,
        String text,
        String addressee,
        List<String> themes,
        List<String> groups,
        String conditions,
        String followUp) {

    /** Copies the lists. */
    public RecommendationDraft {
        themes = ImmutableList.copyOf(themes);
        groups = ImmutableList.copyOf(groups);
    }
}
