package se.samverkan.competence;

import static java.util.Objects.requireNonNull;

import se.samverkan.theme.ThemeId;

/**
 * One person's levels in one theme. "Before" is asked afterwards ("looking back, where were you before?"), because people who have learned
 * something judge their old level by another measure (response-shift bias; Howard 1980).
 *
 * @param theme the theme
 * @param before the level before the network, looking back
 * @param after the level now
 * @since 0.1.0
 */
public record Rating(ThemeId theme, Level before, Level after) {

    /** Refuses missing parts. */
    public Rating {
        requireNonNull(theme, "theme");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    int change() {
        return after.value() - before.value();
    }
}
