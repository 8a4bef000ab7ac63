package org.selvedge.practices;

/** What became of a practice as a whole, whatever its versions say. */
public enum Standing {
    ACTIVE,
    /** Taken from everybody but its own organisation and the office, at once and with a reason. */
    UNPUBLISHED,
    /** Kept to be read, but no longer offered: links work, lists and searches leave it out. */
    ARCHIVED;

    public String labelKey() {
        return "practices.Standing." + name();
    }
}
