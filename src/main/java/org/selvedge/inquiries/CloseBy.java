package org.selvedge.inquiries;

import org.selvedge.practices.CloseOrganisation;

/**
 * An organisation that can be asked.
 *
 * @param vacant nobody holds its mandate today: the office reads the question
 */
public record CloseBy(CloseOrganisation organisation, boolean vacant) {}
