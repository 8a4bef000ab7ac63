package org.selvedge.initiatives;

import java.util.Set;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;

/** For whom figures are made, narrowest first. */
public enum FigureAudience {
    /** The owner's coordinator: exact numbers. */
    OWNER,
    /** Members, and partners of this initiative. */
    MEMBERS,
    /** Everybody else: public pages, press, exports for outside. */
    OUTSIDE;

    /** Coordinators of the owner see it exactly; a partner counts as a member for what it takes part in. */
    static FigureAudience of(Reader reader, OrganisationId owner, boolean takesPart) {
        if (reader.is(Role.COORDINATOR) && reader.belongsTo(owner)) {
            return OWNER;
        }
        Set<Audience> audiences = reader.audiences(owner, takesPart);
        return audiences.contains(Audience.MEMBERS_AND_PARTNERS) ? MEMBERS : OUTSIDE;
    }

    /** Whether what {@code other} has seen is known here as well: members read public pages too. */
    boolean knowsWhatWasShownTo(FigureAudience other) {
        return compareTo(other) <= 0;
    }
}
