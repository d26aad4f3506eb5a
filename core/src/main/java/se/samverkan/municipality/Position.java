package se.samverkan.municipality;

/**
 * A place on the earth (WGS 84): for a municipality a point in its middle.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @since 0.1.0
 */
public record Position(double latitude, double longitude) {

    /** The mean radius of the earth (IUGG), in kilometres. */
    private static final double EARTH_KM = 6_371.0088;

    /** Refuses degrees outside the ranges. */
    public Position {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("Position " + latitude + ", " + longitude
                    + " is not on the earth: latitude is -90 to 90, longitude -180 to 180");
        }
    }

    /**
     * The great-circle distance to another place on a sphere (haversine formula), off by at most half a per cent.
     *
     * @param other the other place
     * @return the distance in kilometres, the same on any machine
     */
    public double kilometresTo(Position other) {
        double north = StrictMath.toRadians(other.latitude - latitude) / 2;
        double east = StrictMath.toRadians(other.longitude - longitude) / 2;
        double a = square(StrictMath.sin(north))
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * square(StrictMath.sin(east));
        return 2 * EARTH_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(a)));
    }

    private static double square(double value) {
        return value * value;
    }
}
