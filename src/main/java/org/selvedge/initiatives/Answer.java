package org.selvedge.initiatives;

/** What the owner says about a cell. */
enum Answer {
    REPORTED,
    NOT_REPORTED,
    NOT_APPLICABLE
}
