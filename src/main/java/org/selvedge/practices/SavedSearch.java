package org.selvedge.practices;

/**
 * A search that its person keeps under a name.
 *
 * @param told whether they are told of new matches
 */
public record SavedSearch(SavedSearchId id, String name, PracticeQuery query, boolean told) {}
