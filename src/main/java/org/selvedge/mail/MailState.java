package org.selvedge.mail;

/** How far a mail has come. */
public enum MailState {
    WAITING,
    SENT,
    /** Refused for good by a server, or given up after five days; the row says why. */
    FAILED
}
