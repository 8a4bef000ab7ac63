package org.selvedge.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index stands, for those who run the portal.
 *
 * @param whole whether searches ask it; else they go to the database
 * @param expected how much it should hold
 * @param held how much it holds; −1 where it does not answer
 * @param rebuild the last or the running rebuild; null while there was none
 */
public record IndexState(
        boolean whole, long expected, long held, @Nullable Rebuild rebuild) {
    /**
     * A rebuild, as far as it has come.
     *
     * @param beat when it was last heard of
     */
    public record Rebuild(
            Instant begun,
            Instant beat,
            long done,
            long total,
            @Nullable Instant ended,
            @Nullable Outcome outcome) {
        public boolean running() {
            return ended == null;
        }

        /** In a second, so far. */
        public long rate() {
            long millis = Duration.between(begun, beat).toMillis();
            return millis < 1 ? done : Math.round(done * 1000.0 / millis);
        }

        /** What it still needs at this rate; null before the first page. */
        public @Nullable Duration remaining() {
            long rate = rate();
            return rate == 0 ? null : Duration.ofSeconds((Math.max(0, total - done) + rate - 1) / rate);
        }

        public int percent() {
            return total == 0 ? 100 : (int) Math.min(100, 100 * done / total);
        }
    }

    /** How a rebuild ended. */
    public enum Outcome {
        DONE,
        STOPPED,
        FAILED
    }
}
