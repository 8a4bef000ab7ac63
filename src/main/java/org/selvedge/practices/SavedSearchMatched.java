package org.selvedge.practices;

import java.util.List;
import org.selvedge.security.PersonId;

/**
 * A saved search has matches that its person has not looked at.
 *
 * @param practices all of those, the latest first; the person may read each of them now
 */
public record SavedSearchMatched(SavedSearchId search, PersonId person, String name, List<PracticeId> practices) {}
