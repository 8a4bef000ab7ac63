package org.selvedge.practices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.Snippet;

/**
 * A practice in a list.
 *
 * @param found a sentence of its text with what was looked for, when title and teaser do not show it
 * @param language the language of title and teaser, and of {@code found} {@code foundLanguage}
 * @param beside where {@code found} stands, when that is not the text itself
 * @param names its names with what was looked for
 * @param takenUp how many other organisations run or pilot it
 * @param country ISO 3166 code
 */
public record PracticeCard(
        PracticeId id,
        String slug,
        Snippet title,
        Snippet teaser,
        Locale language,
        @Nullable Snippet found,
        @Nullable Locale foundLanguage,
        @Nullable FoundBeside beside,
        CardNames names,
        String ownerName,
        String ownerSlug,
        String country,
        String town,
        List<Theme> themes,
        @Nullable PracticeType type,
        PracticeStatus status,
        Shelf shelf,
        LocalDate publishedOn,
        LocalDate confirmedOn,
        long takenUp,
        @Nullable String picture) {
    /** Whether its coordinator should say again that it is still true. */
    public boolean confirmationDue(LocalDate today) {
        return Freshness.of(confirmedOn, status, today).awaited();
    }
}
