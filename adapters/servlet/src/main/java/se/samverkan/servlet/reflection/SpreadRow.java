package se.samverkan.servlet.reflection;

import se.samverkan.reflection.Rating;
import se.samverkan.reflection.Spread;

/**
 * Ratings from 1 to 5 as a row of a table: the median, its interval and how many answered.
 *
 * @param name what was rated
 * @param spread the figures
 * @since 0.1.0
 */
public record SpreadRow(String name, Spread spread) {
    private static final double PERCENT = 100;

    static SpreadRow of(String name, Spread spread) {
        return new SpreadRow(name, spread);
    }

    /**
     * Where the median stands in the drawing.
     *
     * @return such as {@code 62.5%}
     */
    public String median() {
        return at(spread.median());
    }

    /**
     * Where the interval begins in the drawing.
     *
     * @return such as {@code 50.0%}
     */
    public String low() {
        return at(spread.low());
    }

    /**
     * Where the interval ends in the drawing.
     *
     * @return such as {@code 75.0%}
     */
    public String high() {
        return at(spread.high());
    }

    private static String at(double rating) {
        return Math.round((rating - 1) / (Rating.HIGHEST - 1) * PERCENT * 10) / 10.0 + "%";
    }
}
