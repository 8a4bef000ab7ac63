package org.selvedge.practices;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationName;

/**
 * One organisation that takes up a practice.
 *
 * @param changes what was changed, for members; null for others and where nothing was said
 * @param outcome what came of it, for members
 * @param language in which both are written
 */
public record AdoptionLine(
        OrganisationName organisation,
        AdoptionState state,
        YearMonth since,
        @Nullable String changes,
        @Nullable String outcome,
        Locale language) {}
