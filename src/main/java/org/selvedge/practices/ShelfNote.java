package org.selvedge.practices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a practice was archived or taken from the shelf, and which one to read instead.
 *
 * @param successor slug of a practice that this reader may read; null where there is none for them
 */
public record ShelfNote(
        Standing standing,
        @Nullable String reason,
        @Nullable Instant since,
        @Nullable String successor,
        @Nullable String successorTitle,
        @Nullable Locale successorLanguage) {
    public @Nullable LocalDate day() {
        return since == null ? null : LocalDate.ofInstant(since, ZoneOffset.UTC);
    }
}
