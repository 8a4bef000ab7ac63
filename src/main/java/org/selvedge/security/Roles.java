package org.selvedge.security;

/** Role names for annotations, those of people and those of the portal's own actors. */
public final class Roles {
    public static final String MEMBER = "MEMBER";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String PARTNER = "PARTNER";
    public static final String SECRETARIAT = "SECRETARIAT";

    private Roles() {}
}
