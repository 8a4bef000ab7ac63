package org.selvedge.practices;

/**
 * A search that its person keeps under a name.
 *
 * @param telling how they hear of new matches
 */
public record SavedSearch(SavedSearchId id, String name, PracticeQuery query, Telling telling) {}
