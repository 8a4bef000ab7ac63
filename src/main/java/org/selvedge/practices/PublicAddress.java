package org.selvedge.practices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A public page as a site map names it.
 *
 * @param languages of its text, the source first
 */
public record PublicAddress(String slug, List<Locale> languages, LocalDate changedOn) {}
