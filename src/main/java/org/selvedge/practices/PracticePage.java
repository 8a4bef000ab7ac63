package org.selvedge.practices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.SafeHtml;

/**
 * A practice as one reader sees it: what they may read, and what is announced for others.
 *
 * @param language the language of this text
 * @param source the language it was written in
 * @param note what to say about the language, if anything
 * @param translation how far this text follows its source; null where it is the source
 * @param languages all languages it can be read in, the source first
 * @param country ISO 3166 code
 * @param groups for whom it is; none where nothing was chosen
 * @param followed whether this reader follows it
 * @param status null only where the page is a preview
 * @param opinion the network's, while strangers read it
 */
public record PracticePage(
        PracticeId id,
        String slug,
        int version,
        Shelf shelf,
        String title,
        String teaser,
        Locale language,
        Locale source,
        LanguageNote note,
        @Nullable Translation translation,
        List<Locale> languages,
        OrganisationId owner,
        String ownerName,
        String ownerSlug,
        String country,
        String town,
        List<Theme> themes,
        List<TargetGroup> groups,
        @Nullable PracticeType type,
        @Nullable PracticeStatus status,
        @Nullable String statusReason,
        @Nullable Scale scale,
        @Nullable YearMonth started,
        @Nullable YearMonth ended,
        LocalDate publishedOn,
        LocalDate confirmedOn,
        List<Section> sections,
        List<Locked> locked,
        List<Partner> partners,
        Standing standing,
        @Nullable Opinion opinion,
        PracticeMedia media,
        boolean followed) {

    /** One section that the reader may read; {@code language} differs from the page's where it is not translated. */
    public record Section(SectionKind kind, Audience audience, Locale language, List<Paragraph> paragraphs) {}

    /** A paragraph with an id that is stable within its version, such as {@code what-was-done-2}. */
    public record Paragraph(String id, SafeHtml html, String text) {}

    /** Sections that exist for a narrower audience: announced by name, never shown. */
    public record Locked(Audience audience, List<SectionKind> kinds) {}

    /**
     * A partner. Until it confirmed its part or the author cites where it is public, there is no name and nothing of
     * what it does: only its kind.
     *
     * @param kindKey the key of its kind in words ("an association")
     * @param amount what it contributes in figures, for members only
     * @param cited where it is already public, if the author says so
     */
    public record Partner(
            @Nullable String name,
            String kindKey,
            @Nullable InLanguage role,
            @Nullable InLanguage contribution,
            @Nullable String amount,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            boolean confirmed,
            @Nullable String cited,
            @Nullable LocalDate citedOn) {}

    /**
     * How far a translation follows its source, in what this reader may read.
     *
     * @param since the version that changed what it translates; null while it is up to date
     * @param title whether that is true of title and teaser
     * @param outdated sections of which it is true
     * @param missing sections that are not translated: they stand in their source
     * @param outdatedBeside of what stands beside the sections, some words are behind
     * @param missingBeside of what stands beside the sections, some words are not translated
     */
    public record Translation(
            @Nullable Integer since,
            boolean title,
            List<SectionKind> outdated,
            List<SectionKind> missing,
            List<PagePart> outdatedBeside,
            List<PagePart> missingBeside) {
        Translation(@Nullable Integer since, boolean title, List<SectionKind> outdated, List<SectionKind> missing) {
            this(since, title, outdated, missing, List.of(), List.of());
        }

        /** Keys of the names of all that is behind, in the order of the page. */
        public List<String> outdatedKeys() {
            Stream<String> head = title ? Stream.of("practices.translation.head") : Stream.empty();
            return Stream.concat(head, keys(outdated, outdatedBeside)).toList();
        }

        /** Keys of the names of all that is not translated. */
        public List<String> missingKeys() {
            return keys(missing, missingBeside).toList();
        }

        private static Stream<String> keys(List<SectionKind> sections, List<PagePart> beside) {
            return Stream.concat(
                    sections.stream().map(SectionKind::labelKey),
                    beside.stream().map(PagePart::labelKey));
        }
    }

    /** What to tell the reader about the language of the text. */
    public enum LanguageNote {
        /** Written in the language the reader asked for. */
        NONE,
        /** A translation made by people. */
        TRANSLATED,
        /** A translation of an earlier version of the source. */
        OUTDATED,
        /** Not there in the reader's language: this is the source. */
        ONLY_SOURCE;

        public String labelKey() {
            return "practices.LanguageNote." + name();
        }
    }

    public PassageRef passage(String paragraph) {
        return new PassageRef(id, version, paragraph);
    }
}
