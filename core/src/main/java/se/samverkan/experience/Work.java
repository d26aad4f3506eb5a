package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

/**
 * Why something was done, what, and by whom. Each text may be empty and has at most 4,000 characters when it comes from a form.
 *
 * @param problem the problem or background (bakgrund)
 * @param actions what was done
 * @param actors the organisations and roles that took part, never persons
 * @since 0.1.0
 */
public record Work(String problem, String actions, String actors) {

    /** Nothing told. */
    public static final Work UNTOLD = new Work("", "", "");

    /** Refuses missing texts; empty ones are fine. */
    public Work {
        requireNonNull(problem, "problem");
        requireNonNull(actions, "actions");
        requireNonNull(actors, "actors");
    }
}
