package org.selvedge.inquiries;

import org.selvedge.organisations.OrganisationName;
import org.selvedge.practices.Passage;

/**
 * What an asker should know before writing.
 *
 * @param own the reader works there: colleagues talk to each other
 * @param vacant nobody holds the mandate today
 */
public record Asking(Passage passage, OrganisationName organisation, boolean own, boolean vacant) {}
