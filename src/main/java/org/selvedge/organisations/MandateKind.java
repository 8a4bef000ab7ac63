package org.selvedge.organisations;

/** The holder answers; the deputy has the same rights and is told when the holder is away. */
public enum MandateKind {
    COORDINATOR,
    DEPUTY
}
