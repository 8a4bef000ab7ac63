package org.selvedge.inquiries;

/** What is written in a thread: for both sides, or a note that only our side reads. */
public enum MessageKind {
    MESSAGE,
    NOTE
}
