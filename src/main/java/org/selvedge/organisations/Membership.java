package org.selvedge.organisations;

import org.selvedge.security.Role;

/** How an organisation belongs to the network, and so what its people are. */
public enum Membership {
    MEMBER,
    PARTNER,
    OFFICE;

    /** The role that every person of such an organisation has. */
    public Role role() {
        return switch (this) {
            case MEMBER -> Role.MEMBER;
            case PARTNER -> Role.PARTNER;
            case OFFICE -> Role.SECRETARIAT;
        };
    }
}
