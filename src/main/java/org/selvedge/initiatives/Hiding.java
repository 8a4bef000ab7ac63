package org.selvedge.initiatives;

/**
 * Why a number is hidden. Readers are never told which of the two: to know that a hidden number is a small one would
 * leave only 1 to k − 1 to choose from.
 */
public enum Hiding {
    /** Small itself, or of a group that is small as a whole. */
    PRIMARY,
    /** Large enough, hidden so that nobody can work out a small one beside it. */
    SECONDARY,
    /** What readers are told. */
    UNSAID
}
