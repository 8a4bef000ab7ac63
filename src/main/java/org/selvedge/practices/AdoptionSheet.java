package org.selvedge.practices;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the reader's own organisation says about a practice, to be changed.
 *
 * @param said what it says today; null when it has said nothing yet
 * @param version the state that was read; goes back with a change
 * @param changedBy the name of whoever said it
 */
public record AdoptionSheet(
        PracticeId practice,
        String slug,
        String title,
        Locale language,
        String ownerName,
        @Nullable AdoptionChange said,
        @Nullable Long version,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<Step> history) {

    /** One thing the organisation said, by whom and when. */
    public record Step(
            AdoptionState state,
            YearMonth since,
            @Nullable String changes,
            @Nullable String outcome,
            Instant at,
            String by) {}
}
