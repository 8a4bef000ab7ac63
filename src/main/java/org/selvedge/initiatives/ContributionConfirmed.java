package org.selvedge.initiatives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.Audited;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/**
 * The receiving organisation confirmed what a partner gives.
 *
 * @param receiver the organisation that owns the initiative
 * @param sender who sent it last, if anybody has
 */
public record ContributionConfirmed(
        ContributionId contribution,
        InitiativeId initiative,
        OrganisationId partner,
        OrganisationId receiver,
        @Nullable PersonId sender,
        @Nullable PersonId actor)
        implements Audited {
    @Override
    public String action() {
        return "contribution.confirmed";
    }

    @Override
    public UUID subject() {
        return contribution.value();
    }
}
