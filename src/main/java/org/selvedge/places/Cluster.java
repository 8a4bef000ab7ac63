package org.selvedge.places;

/**
 * A circle for what there is in one country.
 *
 * @param country ISO 3166 code
 * @param at where it is drawn, so that no two lie over one another
 * @param home where it belongs
 */
public record Cluster(String country, long count, Spot at, int radius, Spot home) {
    /** Whether it had to leave its country so far that a line should lead back. */
    public boolean away() {
        return Math.hypot(at.x() - home.x(), at.y() - home.y()) > radius;
    }
}
