package org.selvedge.practices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.WordDiff;

/**
 * Two versions of a practice side by side, as far as one reader may read both.
 *
 * @param numbers all versions that this reader may choose from, newest first
 * @param language of the texts that are compared
 * @param words texts that differ, in the order of the page
 * @param same sections that did not change
 * @param hidden sections that are there for others, in one of the versions or in both
 * @param media pictures, film and files that differ
 * @param hiddenFiles files that are there for others, in one of the versions or in both
 */
public record VersionComparison(
        String slug,
        String title,
        Locale language,
        List<Integer> numbers,
        Side from,
        Side to,
        List<Words> words,
        List<SectionKind> same,
        List<SectionKind> hidden,
        List<MediaChange> media,
        int hiddenFiles) {

    /** What is no running text in one of them. */
    public record Side(
            int number,
            LocalDate acceptedOn,
            List<Theme> themes,
            List<TargetGroup> groups,
            @Nullable PracticeType type,
            PracticeStatus status,
            @Nullable Scale scale,
            String country,
            String town,
            @Nullable YearMonth started,
            @Nullable YearMonth ended,
            List<PracticePage.Partner> partners) {}

    /**
     * A text, word by word.
     *
     * @param labelKey what it is called
     */
    public record Words(String labelKey, Locale language, List<WordDiff.Piece> pieces) {}
}
