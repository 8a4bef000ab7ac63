package org.selvedge.places;

/**
 * A country as it is drawn.
 *
 * @param country ISO 3166 code
 * @param middle where a number for it stands well
 * @param path of SVG, in units of the map
 */
public record Land(String country, Spot middle, Box box, String path) {
    /** A part of the map: its upper left corner and its size. */
    public record Box(int left, int top, int width, int height) {
        boolean meets(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }

        /** As an SVG wants it. */
        public String viewBox() {
            return left + " " + top + " " + width + " " + height;
        }
    }
}
