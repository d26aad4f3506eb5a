package se.samverkan.municipality;

/**
 * Inhabitants at the end of some years (Statistics Sweden).
 *
 * @param in2025 inhabitants on 31 December 2025
 * @param in2024 inhabitants on 31 December 2024
 * @param in2020 inhabitants on 31 December 2020
 * @since 0.1.0
 */
public record Population(int in2025, int in2024, int in2020) {

    /** Refuses numbers below 1. */
    public Population {
        if (Math.min(in2025, Math.min(in2024, in2020)) < 1) {
            throw new IllegalArgumentException(
                    "Population " + in2025 + ", " + in2024 + ", " + in2020 + " must be at least 1 in every year");
        }
    }
}
