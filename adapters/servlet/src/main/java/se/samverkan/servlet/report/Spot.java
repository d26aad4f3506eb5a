package se.samverkan.servlet.report;

import se.samverkan.report.PointMap;

/**
 * A place on a report's map, drawn in a view box of 420 by 860: a degree of latitude is sixty units, and meridians come closer northwards.
 *
 * @param x from the left
 * @param y from the top
 * @since 0.1.0
 */
public record Spot(double x, double y) {
    private static final double DEGREE = 60;
    private static final double MERIDIAN = 16.5;
    private static final double NORTH = 69.3;
    private static final double MIDDLE = 200;

    /**
     * Draws a place.
     *
     * @param point the place
     * @return where it stands, to one decimal
     */
    public static Spot of(PointMap.Point point) {
        double east = (point.longitude() - MERIDIAN) * Math.cos(Math.toRadians(point.latitude()));
        return new Spot(round(MIDDLE + east * DEGREE), round((NORTH - point.latitude()) * DEGREE));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /**
     * How a mark looks.
     *
     * @param mark the mark
     * @return the class of its circles
     */
    public static String look(PointMap.Mark mark) {
        return switch (mark) {
            case FILLED -> "sv-map__panel";
            case RING -> "sv-map__pool";
            case DOT -> "sv-map__rest";
        };
    }

    /**
     * How large a mark is.
     *
     * @param mark the mark
     * @return the radius of its circles
     */
    public static String radius(PointMap.Mark mark) {
        return switch (mark) {
            case FILLED -> "8";
            case RING -> "5.5";
            case DOT -> "3";
        };
    }
}
