package org.selvedge.places;

/** A point of the map, in its units from the upper left corner. */
public record Spot(int x, int y) {}
