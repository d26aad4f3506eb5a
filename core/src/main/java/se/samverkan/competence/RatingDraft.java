package se.samverkan.competence;

/**
 * A rating as somebody typed it.
 *
 * @param theme the theme's key
 * @param before the level before, 1–5; empty together with {@code after} when the theme is left out
 * @param after the level now, 1–5
 * @since 0.1.0
 */
public record RatingDraft(String theme, String before, String after) {

    boolean isEmpty() {
        return before.isBlank() && after.isBlank();
    }
}
