package org.selvedge.practices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a field that was saved.
 *
 * @param revision to be named by the next one who saves
 * @param theirs set where somebody else was faster: nothing was overwritten
 */
public record TranslationSaved(
        int revision, Instant at, @Nullable Theirs theirs) {
    /** The text that stands there now. */
    public record Theirs(String value, String by) {}
}
