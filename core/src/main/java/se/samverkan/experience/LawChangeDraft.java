package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A change of law as somebody typed it, unchecked.
 *
 * @param title which law
 * @param effective the day it takes effect, as {@code 2027-01-01}
 * @param themes the keys of the themes it touches; none takes the change back
 * @param url where it can be read; may be empty
 * @param consequence what it means; may be empty
 * @since 0.1.0
 */
public record LawChangeDraft(String title, String effective, List<String> themes, String url, String consequence) {

    /** Copies the themes. */
    public LawChangeDraft {
        requireNonNull(title, "title");
        requireNonNull(effective, "effective");
        themes = List.copyOf(themes);
        requireNonNull(url, "url");
        requireNonNull(consequence, "consequence");
    }
}
