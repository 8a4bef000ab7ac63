package org.selvedge.practices;

/** Where a practice's accepted version stands. */
public enum Shelf {
    /** Nobody outside the organisation reads it. */
    NONE,
    MEMBERS,
    PUBLIC;

    public String labelKey() {
        return "practices.Shelf." + name();
    }
}
