package org.selvedge.practices;

/** Whom a collection is for, widest first. */
public enum CollectionAudience {
    /** Everybody with the link, once it was let through. */
    PUBLIC,
    MEMBERS,
    /** People of the organisation it was made in. */
    ORGANISATION;

    public String labelKey() {
        return "practices.CollectionAudience." + name();
    }
}
