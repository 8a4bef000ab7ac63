package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.TranslationSheet.Follows;
import org.selvedge.security.Audience;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Component;

/** Puts a text beside its translation: what readers see of it, and on top what is at work. */
@Component
class TranslationSheets {
    static final String TITLE = "title";
    static final String TEASER = "teaser";
    static final String STATUS_REASON = "status-reason";

    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());

    private final VersionRows rows;

    TranslationSheets(VersionRows rows) {
        this.rows = rows;
    }

    /** One that a text in {@code source} can be translated into. */
    static Locale language(String code, String source) {
        if (!ISO.contains(code) || code.equals(source)) {
            throw new NotFound();
        }
        return Locale.of(code);
    }

    static boolean field(String field) {
        return Stream.of(TITLE, TEASER, STATUS_REASON).anyMatch(field::equals)
                || SectionKind.of(field).isPresent();
    }

    static int longest(String field) {
        return switch (field) {
            case TITLE -> RecordField.TITLE.shape().longest();
            case TEASER -> RecordField.TEASER.shape().longest();
            case STATUS_REASON -> RecordField.STATUS_REASON.shape().longest();
            default -> 2 * RecordField.Shape.LONGEST_TEXT;
        };
    }

    /** Where a piece stands in one version and language. */
    private record Said(String text, int of, @Nullable Audience audience) {}

    List<TranslationSheet.Piece> pieces(
            VersionRows.Subject subject, String language, Map<String, TranslationRows.Entry> entries, Sight sight) {
        int today = subject.today();
        Set<String> languages = Set.of(subject.source(), language);
        Map<Integer, Map<String, Map<String, Said>>> said = said(subject, Set.of(today), languages, sight);
        Map<String, Said> source = said.getOrDefault(today, Map.of()).getOrDefault(subject.source(), Map.of());
        Map<String, Said> shown = said.getOrDefault(today, Map.of()).getOrDefault(language, Map.of());
        Set<Integer> earlier = new HashSet<>();
        source.keySet().forEach(field -> {
            Said current = current(field, entries, shown);
            if (current != null && current.of() < today) {
                earlier.add(current.of());
            }
        });
        Map<Integer, Map<String, Map<String, Said>>> then =
                earlier.isEmpty() ? Map.of() : said(subject, earlier, Set.of(subject.source()), sight);
        List<TranslationSheet.Piece> pieces = new ArrayList<>();
        source.forEach((field, words) -> {
            Said current = current(field, entries, shown);
            Said before = current == null
                    ? null
                    : then.getOrDefault(current.of(), Map.of())
                            .getOrDefault(subject.source(), Map.of())
                            .get(field);
            TranslationRows.Entry entry = entries.get(field);
            pieces.add(piece(field, words, current, before, entry == null ? 0 : entry.revision(), today));
        });
        pieces.sort(Comparator.comparing(TranslationSheet.Piece::follows));
        return pieces;
    }

    private static @Nullable Said current(
            String field, Map<String, TranslationRows.Entry> entries, Map<String, Said> shown) {
        TranslationRows.Entry entry = entries.get(field);
        return entry == null ? shown.get(field) : new Said(entry.value(), entry.ofSourceVersion(), null);
    }

    private static TranslationSheet.Piece piece(
            String field, Said source, @Nullable Said current, @Nullable Said before, int revision, int today) {
        String value = current == null ? "" : current.text();
        boolean outdated = current != null && current.of() < today;
        Follows follows = value.isBlank() ? Follows.MISSING : outdated ? Follows.OUTDATED : Follows.UP_TO_DATE;
        SectionKind kind = SectionKind.of(field).orElse(null);
        return new TranslationSheet.Piece(
                field,
                kind == null ? RecordField.of(field).orElseThrow().labelKey() : kind.labelKey(),
                source.audience(),
                longest(field),
                source.text(),
                follows == Follows.OUTDATED && before != null ? before.text() : null,
                value,
                revision,
                follows);
    }

    /** By version, language and field, in the order of the page. */
    private Map<Integer, Map<String, Map<String, Said>>> said(
            VersionRows.Subject subject, Set<Integer> numbers, Set<String> languages, Sight sight) {
        List<PracticeRow> texts = rows.texts(subject.practice(), numbers, sight);
        Map<VersionId, List<PracticeRows.SectionRow>> sections =
                rows.sections(texts.stream().map(PracticeRow::versionId).collect(Collectors.toSet()), languages, sight);
        Map<Integer, Map<String, Map<String, Said>>> said = new LinkedHashMap<>();
        for (PracticeRow text : texts) {
            Map<String, Said> pieces = new LinkedHashMap<>();
            put(pieces, TITLE, text.title(), text.ofSourceVersion(), null);
            put(pieces, TEASER, text.teaser(), text.ofSourceVersion(), null);
            put(pieces, STATUS_REASON, text.statusReason(), text.ofSourceVersion(), null);
            sections.getOrDefault(text.versionId(), List.of()).stream()
                    .filter(section -> section.language().equals(text.language()))
                    .sorted(Comparator.comparing(PracticeRows.SectionRow::kind))
                    .forEach(section -> put(
                            pieces,
                            section.kind().key(),
                            section.body(),
                            section.ofSourceVersion(),
                            section.audience()));
            said.computeIfAbsent(text.version(), number -> new LinkedHashMap<>())
                    .put(text.language(), pieces);
        }
        return said;
    }

    private static void put(
            Map<String, Said> pieces, String field, @Nullable String text, int of, @Nullable Audience audience) {
        if (text != null && !text.isBlank()) {
            pieces.put(field, new Said(text, of, audience));
        }
    }
}
