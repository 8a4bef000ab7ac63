package org.selvedge.inquiries;

import org.selvedge.organisations.OrganisationName;
import org.selvedge.practices.Passage;

/**
 * What an asker should know before writing.
 *
 * @param vacant nobody holds the mandate today
 */
public record Asking(Passage passage, OrganisationName organisation, boolean vacant) {}
