package org.selvedge.practices;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Both sides of an organisation's adoptions, as one reader may know them.
 *
 * @param taken what it takes up from others
 * @param given what others take up from it
 */
public record OrganisationAdoptions(List<Line> taken, List<Line> given) {
    /**
     * One practice and one organisation.
     *
     * @param title in {@code language}
     * @param other the organisation on the other side
     */
    public record Line(
            String slug,
            String title,
            Locale language,
            String otherSlug,
            String other,
            AdoptionState state,
            YearMonth since) {}
}
