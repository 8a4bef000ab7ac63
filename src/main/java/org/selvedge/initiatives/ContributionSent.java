package org.selvedge.initiatives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.Audited;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/**
 * A partner sent what it gives, for the receiving organisation to confirm.
 *
 * @param receiver the organisation that owns the initiative
 * @param sender who sent it last, if anybody has
 */
public record ContributionSent(
        ContributionId contribution,
        InitiativeId initiative,
        OrganisationId partner,
        OrganisationId receiver,
        @Nullable PersonId sender,
        @Nullable PersonId actor)
        implements Audited {
    @Override
    public String action() {
        return "contribution.sent";
    }

    @Override
    public UUID subject() {
        return contribution.value();
    }
}
