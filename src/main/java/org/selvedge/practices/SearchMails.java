package org.selvedge.practices;

/**
 * How it is with the mails that a link stops.
 *
 * @param name of the saved search; empty where it is not kept any more, or the link is not ours
 */
public record SearchMails(State state, String name) {
    /** Sent as new matches come, stopped, about a search that is gone, or not to be told from this link. */
    public enum State {
        SENT,
        STOPPED,
        GONE,
        UNKNOWN
    }

    static final SearchMails UNKNOWN = new SearchMails(State.UNKNOWN, "");
    static final SearchMails GONE = new SearchMails(State.GONE, "");
}
