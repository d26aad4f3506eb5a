package se.samverkan.document;

/**
 * Where a place lies on a drawing of Sweden: a sinusoidal projection (equal-area) around 16.5° east, on which the country is about half as wide
 * as it is high. Coordinates grow to the right and downwards, in the units of {@link #VIEW_BOX}.
 */
final class Sweden {

    /** The drawing's ground: width 420, height 860. */
    static final String VIEW_BOX = "0 0 420 860";

    private static final double DEGREE = 60;
    private static final double MERIDIAN = 16.5;
    private static final double NORTH = 69.3;
    private static final double MIDDLE = 200;

    private Sweden() {}

    static double x(double latitude, double longitude) {
        return MIDDLE + (longitude - MERIDIAN) * StrictMath.cos(StrictMath.toRadians(latitude)) * DEGREE;
    }

    static double y(double latitude) {
        return (NORTH - latitude) * DEGREE;
    }
}
