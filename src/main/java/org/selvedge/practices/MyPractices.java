package org.selvedge.practices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody writes and wrote, one page of it. */
public record MyPractices(List<Line> lines, int page, boolean more) {
    public MyPractices {
        lines = List.copyOf(lines);
    }

    /**
     * One practice with its newest version.
     *
     * @param slug where readers find it; null while it is on no shelf
     * @param title null where none is written yet
     * @param takenBack it was a small change; readers see the version before again
     * @param remarks what is still to be dealt with
     * @param waitsFor names of those who decide, while it is submitted; empty: the network's office
     */
    public record Line(
            PracticeId practice,
            @Nullable String slug,
            @Nullable String title,
            Standing standing,
            int version,
            VersionState state,
            Instant since,
            boolean takenBack,
            int remarks,
            List<String> waitsFor) {
        /** Its author has to do something before anything goes on. */
        public boolean withAuthor() {
            return state.written();
        }

        public boolean open() {
            return state.open();
        }

        public boolean ended() {
            return state == VersionState.WITHDRAWN || state == VersionState.DECLINED;
        }

        /** Readers see an earlier version than this one. */
        public boolean readersSeeTheOneBefore() {
            return (ended() || takenBack) && slug != null && standing != Standing.UNPUBLISHED;
        }
    }
}
