package org.selvedge.initiatives;

/** For whom figures are made, narrowest first. */
public enum FigureAudience {
    /** The owner's coordinator: exact numbers. */
    OWNER,
    /** Members, and partners of this initiative. */
    MEMBERS,
    /** Everybody else: public pages, press, exports for outside. */
    OUTSIDE;

    /** Whether what {@code other} has seen is known here as well: members read public pages too. */
    boolean knowsWhatWasShownTo(FigureAudience other) {
        return compareTo(other) <= 0;
    }
}
