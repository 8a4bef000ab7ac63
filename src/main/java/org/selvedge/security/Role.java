package org.selvedge.security;

/** What an account may be. Names for annotations are the constants of the same name in {@link Roles}. */
public enum Role {
    MEMBER,
    COORDINATOR,
    PARTNER,
    SECRETARIAT;

    /** As Spring Security writes it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
