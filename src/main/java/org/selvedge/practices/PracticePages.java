package org.selvedge.practices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.PracticePage.LanguageNote;
import org.selvedge.security.Audience;
import org.selvedge.shared.Markdown;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Component;

/** Puts a page together from three statements: record, texts and media, sections, partners. */
@Component
class PracticePages {
    private final PracticeRows rows;
    private final Slugs slugs;

    PracticePages(PracticeRows rows, Slugs slugs) {
        this.rows = rows;
        this.slugs = slugs;
    }

    PracticePage page(String slug, Sight sight, Locale language) {
        return page(slug, sight, Sight.NONE, language);
    }

    /** The version that is shown today; a former address finds it as well. */
    PracticePage page(String slug, Sight sight, UUID person, Locale language) {
        List<PracticeRow> texts = rows.bySlug(slug, sight, person);
        return page(
                texts.isEmpty() ? moved(slug, sight, person) : texts,
                language,
                (version, languages) -> rows.sections(version, languages, sight),
                version -> rows.partners(version, sight));
    }

    private List<PracticeRow> moved(String slug, Sight sight, UUID person) {
        return slugs.now(slug).map(now -> rows.bySlug(now, sight, person)).orElse(List.of());
    }

    /** What a version says in its sections to one reader. */
    interface Bodies {
        List<PracticeRows.SectionRow> of(VersionId version, Set<String> languages);
    }

    PracticePage page(
            List<PracticeRow> texts, Locale language, Bodies bodies, Function<VersionId, List<PartnerRow>> partners) {
        if (texts.isEmpty()) {
            throw new NotFound();
        }
        String wanted = language.getLanguage();
        PracticeRow row = PracticeRow.inLanguage(texts, wanted);
        Set<String> languages = Set.copyOf(List.of(row.language(), row.source()));
        List<PracticeRows.SectionRow> sections = bodies.of(row.versionId(), languages);
        MediaCells media = MediaCells.read(row.media());
        List<PartnerRow> named = partners.apply(row.versionId());
        PracticePage.Translation translation = TranslationState.of(row, sections, beside(media, named), media);
        return new PracticePage(
                row.id(),
                row.slug(),
                row.version(),
                row.shelf(),
                row.title(),
                row.teaser(),
                Locale.forLanguageTag(row.language()),
                Locale.forLanguageTag(row.source()),
                note(row, wanted, translation),
                translation,
                languages(texts),
                row.owner(),
                row.ownerName(),
                row.ownerSlug(),
                row.country(),
                row.town(),
                row.themes(),
                row.groups(),
                row.type(),
                row.status(),
                row.statusReason(),
                row.scale(),
                Optional.ofNullable(row.startedOn()).map(YearMonth::from).orElse(null),
                Optional.ofNullable(row.endedOn()).map(YearMonth::from).orElse(null),
                row.publishedOn(),
                row.confirmedOn(),
                readable(sections, row.language()),
                locked(sections),
                partners(row, named),
                row.standing(),
                row.shelf() == Shelf.PUBLIC ? row.opinion() : null,
                media.in(row.language(), row.source()),
                row.followed() > 0);
    }

    private static LanguageNote note(PracticeRow row, String wanted, PracticePage.@Nullable Translation translation) {
        if (!row.language().equals(wanted)) {
            return LanguageNote.ONLY_SOURCE;
        }
        if (translation == null) {
            return LanguageNote.NONE;
        }
        return translation.since() == null ? LanguageNote.TRANSLATED : LanguageNote.OUTDATED;
    }

    private static List<Locale> languages(List<PracticeRow> texts) {
        return texts.stream()
                .sorted(Comparator.comparing((PracticeRow text) -> !text.isSource())
                        .thenComparing(PracticeRow::language))
                .map(text -> Locale.forLanguageTag(text.language()))
                .toList();
    }

    private static List<PracticePage.Section> readable(List<PracticeRows.SectionRow> sections, String language) {
        Map<SectionKind, PracticePage.Section> readable = new EnumMap<>(SectionKind.class);
        for (PracticeRows.SectionRow section : sections) {
            String body = section.body();
            if (body != null && (section.language().equals(language) || !readable.containsKey(section.kind()))) {
                readable.put(
                        section.kind(),
                        new PracticePage.Section(
                                section.kind(),
                                section.audience(),
                                Locale.forLanguageTag(section.language()),
                                paragraphs(section.kind(), body)));
            }
        }
        return List.copyOf(readable.values());
    }

    /** Every block of the Markdown, numbered from one: the same text always gives the same ids. */
    static List<PracticePage.Paragraph> paragraphs(SectionKind kind, String body) {
        List<PracticePage.Paragraph> paragraphs = new ArrayList<>();
        for (Markdown.Block block : Markdown.blocks(body)) {
            String id = kind.key() + "-" + (paragraphs.size() + 1);
            paragraphs.add(new PracticePage.Paragraph(id, block.html(), block.plain()));
        }
        return List.copyOf(paragraphs);
    }

    private static List<PracticePage.Locked> locked(List<PracticeRows.SectionRow> sections) {
        Map<Audience, Set<SectionKind>> hidden = sections.stream()
                .filter(section -> section.body() == null && section.audience() != Audience.ORGANISATION)
                .collect(Collectors.groupingBy(
                        PracticeRows.SectionRow::audience,
                        TreeMap::new,
                        Collectors.mapping(PracticeRows.SectionRow::kind, Collectors.toCollection(TreeSet::new))));
        return hidden.entrySet().stream()
                .map(entry -> new PracticePage.Locked(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    static List<PracticePage.Partner> partners(PracticeRow row, List<PartnerRow> partners) {
        List<String> preferred = List.of(row.language(), row.source(), Locale.ENGLISH.getLanguage());
        return partners.stream()
                .collect(Collectors.groupingBy(PartnerRow::position, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(words -> partner(words, preferred))
                .toList();
    }

    private static List<SideWord> beside(MediaCells media, List<PartnerRow> partners) {
        return Stream.concat(
                        partners.stream().flatMap(partner -> partner.words(Integer.toString(partner.position()))),
                        media.words().stream())
                .toList();
    }

    private static @Nullable InLanguage said(SideText what, List<PartnerRow> words, List<String> preferred) {
        return Stream.concat(
                        preferred.stream()
                                .flatMap(language -> words.stream().filter(row -> language.equals(row.language()))),
                        words.stream())
                .flatMap(row -> Stream.ofNullable(row.said(what)))
                .findFirst()
                .orElse(null);
    }

    private static PracticePage.Partner partner(List<PartnerRow> words, List<String> preferred) {
        PartnerRow row = words.getFirst();
        LocalDate citedOn = row.citedOn();
        return new PracticePage.Partner(
                row.name(),
                "practices.partner.kind." + row.kind().name(),
                said(SideText.PARTNER_ROLE, words, preferred),
                said(SideText.PARTNER_CONTRIBUTION, words, preferred),
                row.amount(),
                Optional.ofNullable(row.from()).map(YearMonth::from).orElse(null),
                Optional.ofNullable(row.to()).map(YearMonth::from).orElse(null),
                row.confirmed(),
                row.citedLink(),
                citedOn);
    }
}
