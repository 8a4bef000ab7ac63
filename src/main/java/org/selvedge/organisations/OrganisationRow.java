package org.selvedge.organisations;

import org.selvedge.security.OrganisationId;

/** An organisation in the secretariat's list; {@code mandates} counts those in force today. */
public record OrganisationRow(
        OrganisationId id,
        String name,
        Membership membership,
        OrganisationKind kind,
        String country,
        String town,
        long mandates) {
    /** A member without anybody to write to. */
    public boolean vacant() {
        return membership == Membership.MEMBER && mandates == 0;
    }
}
