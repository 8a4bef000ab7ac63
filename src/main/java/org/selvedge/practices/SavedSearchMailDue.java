package org.selvedge.practices;

import org.selvedge.security.PersonId;

/**
 * The day's mail about a saved search is due.
 *
 * @param matches how many new ones there are that the person may read now
 */
public record SavedSearchMailDue(SavedSearchId search, PersonId person, String name, long matches) {}
