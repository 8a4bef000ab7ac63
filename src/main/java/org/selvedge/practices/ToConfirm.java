package org.selvedge.practices;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A practice that waits to be confirmed.
 *
 * @param title in {@code language}
 * @param overdue whether its readers see by now that nobody confirmed it
 */
public record ToConfirm(String slug, String title, Locale language, LocalDate confirmedOn, boolean overdue) {}
