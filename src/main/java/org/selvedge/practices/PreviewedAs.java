package org.selvedge.practices;

import java.util.Set;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;

/** Whose eyes an author borrows to look at what they write. */
public enum PreviewedAs {
    STRANGER,
    /** Somebody of an organisation that takes part in its initiative. */
    PARTNER,
    MEMBER,
    ORGANISATION;

    /** By the same rule as for a real reader of this kind. */
    Set<Audience> audiences(OrganisationId owner) {
        return reader(owner).audiences(owner, this == PARTNER);
    }

    private Reader reader(OrganisationId owner) {
        return switch (this) {
            case STRANGER -> Reader.stranger();
            case PARTNER -> new Reader(PersonId.next(), OrganisationId.next(), Set.of(Role.PARTNER));
            case MEMBER -> new Reader(PersonId.next(), OrganisationId.next(), Set.of(Role.MEMBER));
            case ORGANISATION -> new Reader(PersonId.next(), owner, Set.of(Role.MEMBER));
        };
    }

    boolean readsAmounts() {
        return this == MEMBER || this == ORGANISATION;
    }

    public String labelKey() {
        return "practices.preview." + name();
    }
}
