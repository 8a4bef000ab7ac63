package org.selvedge.initiatives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationName;

/**
 * One line of "who gave what".
 *
 * @param terms as confirmed by the receiver; for the owner and the giver as they stand
 * @param own the owner's own contribution: nobody has to confirm it
 * @param confirmed when the receiver confirmed these terms; null while it has not
 */
public record ContributionLine(
        OrganisationName partner,
        String title,
        ContributionTerms terms,
        boolean own,
        @Nullable Instant confirmed) {}
