package org.selvedge.security;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.NotFound;

/** Who is reading: a stranger, or a signed-in person with organisation and roles. Decides which audiences they belong to. */
public record Reader(@Nullable PersonId person, @Nullable OrganisationId organisation, Set<Role> roles)
        implements Serializable {
    private static final Reader STRANGER = new Reader(null, null, Set.of());

    public Reader {
        roles = Set.copyOf(roles);
    }

    public static Reader stranger() {
        return STRANGER;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** The signed-in person; a stranger gets the answer of something that is not there. */
    public PersonId requirePerson() {
        return Optional.ofNullable(person).orElseThrow(NotFound::new);
    }

    public OrganisationId requireOrganisation() {
        return Optional.ofNullable(organisation).orElseThrow(NotFound::new);
    }

    public boolean belongsTo(OrganisationId owner) {
        return owner.equals(organisation);
    }

    /**
     * The audiences this reader belongs to for something that {@code owner} owns.
     *
     * @param takesPart whether the reader's organisation is a partner of the initiative with a current grant
     */
    public Set<Audience> audiences(OrganisationId owner, boolean takesPart) {
        EnumSet<Audience> audiences = EnumSet.of(Audience.PUBLIC);
        if (is(Role.MEMBER) || is(Role.SECRETARIAT)) {
            audiences.add(Audience.MEMBERS_AND_PARTNERS);
            audiences.add(Audience.MEMBERS);
        }
        if (is(Role.PARTNER) && takesPart) {
            audiences.add(Audience.MEMBERS_AND_PARTNERS);
        }
        if (is(Role.MEMBER) && belongsTo(owner)) {
            audiences.add(Audience.ORGANISATION);
        }
        return audiences;
    }
}
