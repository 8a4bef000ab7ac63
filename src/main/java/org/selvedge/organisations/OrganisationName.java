package org.selvedge.organisations;

import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;

/** An organisation as lists and pages name it; {@code country} is ISO 3166-1 alpha-2. */
public record OrganisationName(
        OrganisationId id,
        String slug,
        String name,
        Membership membership,
        OrganisationKind kind,
        String country,
        String town,
        boolean demonstration) {
    /**
     * Whether its page is there for this reader. Partners read about members, the office and their own: whether another
     * partner takes part somewhere is nothing that they learn here.
     */
    public boolean readableBy(Reader reader) {
        return reader.is(Role.MEMBER)
                || reader.is(Role.SECRETARIAT)
                || reader.is(Role.PARTNER) && (membership != Membership.PARTNER || reader.belongsTo(id));
    }
}
