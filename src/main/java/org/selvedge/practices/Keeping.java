package org.selvedge.practices;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A practice as those who keep it see it.
 *
 * @param title in {@code language}
 * @param mayDecide whether the reader speaks for its organisation
 */
public record Keeping(
        PracticeId practice,
        String slug,
        String title,
        Locale language,
        Shelf shelf,
        Standing standing,
        @Nullable PracticeStatus status,
        LocalDate confirmedOn,
        Freshness freshness,
        boolean mayDecide) {}
