package se.samverkan.competence;

/**
 * How well somebody knows a theme, in their own view.
 *
 * @param value 1 (new to it) to 5 (could teach others)
 * @since 0.1.0
 */
public record Level(int value) {

    /** The lowest level. */
    public static final int LOWEST = 1;

    /** The highest level. */
    public static final int HIGHEST = 5;

    /** Refuses what is not 1–5. */
    public Level {
        if (!isLevel(value)) {
            throw new IllegalArgumentException("Level " + value + " must be " + LOWEST + "-" + HIGHEST);
        }
    }

    static boolean isLevel(int value) {
        return value >= LOWEST && value <= HIGHEST;
    }
}
