package org.selvedge.security;

/** Who may read something, widest first. */
public enum Audience {
    PUBLIC,
    /** Members, and partners of this initiative. */
    MEMBERS_AND_PARTNERS,
    MEMBERS,
    /** People of the organisation that owns it. */
    ORGANISATION
}
