package org.selvedge.initiatives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationName;

/**
 * A contribution in a list of its giver or its receiver, as it stands.
 *
 * @param other the receiver in the giver's list, the giver in the receiver's
 */
public record ContributionCard(
        ContributionId id,
        long version,
        String title,
        String initiative,
        String initiativeSlug,
        OrganisationName other,
        ContributionState state,
        ContributionTerms terms,
        String note,
        @Nullable String reason,
        Instant changed,
        @Nullable Instant confirmed) {}
