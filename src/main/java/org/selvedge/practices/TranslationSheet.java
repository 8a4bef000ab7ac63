package org.selvedge.practices;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audience;

/**
 * A text beside its translation, for those who write or decide on it.
 *
 * @param title of the practice in its source
 * @param version the one shown today, whose source is translated
 * @param stage null while nobody wrote anything that readers do not see yet
 * @param since when it came to its stage; a decision names it
 * @param reason why it was sent back
 * @param pieces the outdated first, then what is missing, then what is up to date
 */
public record TranslationSheet(
        PracticeId practice,
        String slug,
        String title,
        Locale source,
        Locale language,
        int version,
        @Nullable TranslationStage stage,
        @Nullable Instant since,
        @Nullable String submittedBy,
        @Nullable String reason,
        List<Piece> pieces,
        boolean mayWrite,
        boolean mayDecide) {

    /**
     * A piece of the text.
     *
     * @param field {@code title}, {@code teaser}, {@code status-reason}, a section's key or that of words beside the text
     * @param about which partner, picture or file it is of, where it is one of several
     * @param audience who reads it; null where everybody reads it who reads the page
     * @param longest in characters
     * @param sourceThen what the translated version of the source said, where it has changed since
     * @param revision what is saved must name it
     */
    public record Piece(
            String field,
            String labelKey,
            @Nullable String about,
            @Nullable Audience audience,
            int longest,
            String source,
            @Nullable String sourceThen,
            String value,
            int revision,
            Follows follows) {

        /** Plain words; sections are Markdown. */
        public boolean line() {
            return SectionKind.of(field).isEmpty();
        }
    }

    /** How a piece follows its source. */
    public enum Follows {
        OUTDATED,
        MISSING,
        UP_TO_DATE;

        public String labelKey() {
            return "practices.Follows." + name();
        }
    }
}
