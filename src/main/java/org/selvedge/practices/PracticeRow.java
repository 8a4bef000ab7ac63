package org.selvedge.practices;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;

/**
 * A practice with its shown version, as one statement reads it, in one of its languages.
 *
 * @param takenUp how many organisations run or pilot it
 * @param outdatedSince the first version that readers saw after the one that this text translates
 * @param themeNames constants of {@link Theme} divided by commas, in the author's order
 * @param targetGroups as {@link TargetGroup} writes them
 * @param followed 1 where the reader of a page follows the practice; lists do not ask
 * @param media {@link MediaColumn#ALL} for a page, {@link MediaColumn#COVER} for a list
 */
record PracticeRow(
        PracticeId id,
        String slug,
        Shelf shelf,
        OrganisationId owner,
        VersionId versionId,
        int version,
        @Nullable PracticeType type,
        PracticeStatus status,
        @Nullable Scale scale,
        String country,
        String town,
        String source,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate publishedOn,
        LocalDate confirmedOn,
        String themeNames,
        @Nullable String targetGroups,
        String language,
        String title,
        String teaser,
        @Nullable String statusReason,
        int ofSourceVersion,
        String ownerName,
        String ownerSlug,
        long takenUp,
        @Nullable Integer outdatedSince,
        Standing standing,
        @Nullable Opinion opinion,
        @Nullable String media,
        int followed) {

    List<Theme> themes() {
        return Stream.of(themeNames.split(",")).map(Theme::valueOf).toList();
    }

    List<TargetGroup> groups() {
        return TargetGroup.read(targetGroups);
    }

    boolean isSource() {
        return language.equals(source);
    }

    boolean outdated() {
        return ofSourceVersion < version;
    }

    /** The row in this language, else in the source's. */
    static PracticeRow inLanguage(List<PracticeRow> rows, String wanted) {
        return rows.stream()
                .filter(row -> row.language.equals(wanted))
                .findFirst()
                .orElseGet(() ->
                        rows.stream().filter(PracticeRow::isSource).findFirst().orElseGet(rows::getFirst));
    }
}
