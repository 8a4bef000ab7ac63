package org.selvedge.practices;

/** Where the network's review of a version stands. */
public enum ReviewState {
    /** The office is asked to name a reviewer. */
    ASKED,
    /** A reviewer reads. */
    NAMED,
    REVIEWED,
    /** The reviewer says what is missing; the version stays on the members' shelf. */
    RETURNED,
    /** A newer version was approved meanwhile. */
    SUPERSEDED;

    boolean open() {
        return this == ASKED || this == NAMED;
    }
}
