package se.samverkan.servlet.overview;

import se.samverkan.servlet.experience.Shown;

/**
 * An experience along the years.
 *
 * @param shown the experience
 * @param from where its bar begins, as a share of the whole time
 * @param width how long its bar is, as a share of the whole time; 0 if no year is told
 * @since 0.1.0
 */
public record TimeRow(Shown shown, double from, double width) {
    private static final double HUNDRED = 100;

    /**
     * Where the bar begins.
     *
     * @return per cent
     */
    public String x() {
        return percent(from);
    }

    /**
     * How long the bar is.
     *
     * @return per cent
     */
    public String length() {
        return percent(width);
    }

    private static String percent(double share) {
        return Math.round(share * HUNDRED * 10) / 10.0 + "%";
    }
}
