package org.selvedge.places;

/**
 * What the map shows: Lambert's azimuthal equal-area projection around 52° N 10° E (as EPSG:3035, on a sphere), one unit
 * for two kilometres. {@code src/docs/maps/frame.mjs} says the same.
 */
final class Frame {
    static final Land.Box WHOLE = new Land.Box(0, 0, 2040, 2050);

    private static final double RADIUS = 6371.0 / 2;
    private static final double LEFT = -895;
    private static final double TOP = -1125;
    private static final double LONGITUDE = Math.toRadians(10);
    private static final double SIN = Math.sin(Math.toRadians(52));
    private static final double COS = Math.cos(Math.toRadians(52));

    private Frame() {}

    /** Snyder, Map Projections: A Working Manual (1987), 24-2 to 24-4. */
    static Spot at(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude) - LONGITUDE;
        double k = RADIUS * Math.sqrt(2 / (1 + SIN * Math.sin(phi) + COS * Math.cos(phi) * Math.cos(lambda)));
        double x = k * Math.cos(phi) * Math.sin(lambda);
        double y = k * (COS * Math.sin(phi) - SIN * Math.cos(phi) * Math.cos(lambda));
        return new Spot((int) Math.round(x - LEFT), (int) Math.round(-y - TOP));
    }
}
