package org.selvedge.inquiries;

/** The two sides of a thread: who asked, and the mandate's holder or deputy. */
public enum Side {
    ASKER,
    OURS
}
