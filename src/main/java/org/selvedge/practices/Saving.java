package org.selvedge.practices;

import java.time.Instant;

/** What became of an answer that somebody wrote. */
public sealed interface Saving {
    /** It is kept; the next change must name this revision. */
    record Saved(int revision, Instant at) implements Saving {}

    /**
     * Somebody else changed the same answer meanwhile; nothing was overwritten, on either side.
     *
     * @param who the name of who was faster
     * @param revision to go on from, whichever text is chosen
     */
    record Conflict(String theirs, String who, Instant when, int revision) implements Saving {}
}
