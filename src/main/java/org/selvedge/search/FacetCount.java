package org.selvedge.search;

/** How many results carry one value of a facet, and whether the reader chose it. */
public record FacetCount(String value, long count, boolean chosen) {}
