package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    private final PracticeRows practices;

    TranslationSheets(VersionRows rows, PracticeRows practices) {
        this.rows = rows;
        this.practices = practices;
    }

    /** One that a text in {@code source} can be translated into. */
    static Locale language(String code, String source) {
        if (!ISO.contains(code) || code.equals(source)) {
            throw new NotFound();
        }
        return Locale.of(code);
    }

    /** Whether there is such a piece; of words beside the text there are as many as the source has. */
    boolean field(String field, VersionRows.Subject subject) {
        return Stream.of(TITLE, TEASER, STATUS_REASON).anyMatch(field::equals)
                || SectionKind.of(field).isPresent()
                || SideText.of(field).isPresent()
                        && said(subject, Set.of(subject.today()), Set.of(subject.source()))
                                .getOrDefault(subject.today(), Map.of())
                                .getOrDefault(subject.source(), Map.of())
                                .containsKey(field);
    }

    private static int longest(String field) {
        return switch (field) {
            case TITLE -> RecordField.TITLE.shape().longest();
            case TEASER -> RecordField.TEASER.shape().longest();
            case STATUS_REASON -> RecordField.STATUS_REASON.shape().longest();
            default -> SideText.of(field).map(SideText::longest).orElse(2 * RecordField.Shape.LONGEST_TEXT);
        };
    }

    /** Where a piece stands in one version and language. */
    private record Said(
            String text,
            int of,
            @Nullable Audience audience,
            @Nullable String about) {}

    List<TranslationSheet.Piece> pieces(
            VersionRows.Subject subject, String language, Map<String, TranslationRows.Entry> entries) {
        int today = subject.today();
        Set<String> languages = Set.of(subject.source(), language);
        Map<Integer, Map<String, Map<String, Said>>> said = said(subject, Set.of(today), languages);
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
                earlier.isEmpty() ? Map.of() : said(subject, earlier, Set.of(subject.source()));
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
        return entry == null ? shown.get(field) : new Said(entry.value(), entry.ofSourceVersion(), null, null);
    }

    private static TranslationSheet.Piece piece(
            String field, Said source, @Nullable Said current, @Nullable Said before, int revision, int today) {
        String value = current == null ? "" : current.text();
        boolean outdated = current != null && current.of() < today;
        Follows follows = value.isBlank() ? Follows.MISSING : outdated ? Follows.OUTDATED : Follows.UP_TO_DATE;
        return new TranslationSheet.Piece(
                field,
                labelKey(field),
                source.about(),
                source.audience(),
                longest(field),
                source.text(),
                follows == Follows.OUTDATED && before != null ? before.text() : null,
                value,
                revision,
                follows);
    }

    private static String labelKey(String field) {
        return SectionKind.of(field)
                .map(SectionKind::labelKey)
                .or(() -> SideText.of(field).map(SideText::labelKey))
                .orElseGet(() -> RecordField.of(field).orElseThrow().labelKey());
    }

    /** By version, language and field, in the order of the page, as the owner's people read it. */
    private Map<Integer, Map<String, Map<String, Said>>> said(
            VersionRows.Subject subject, Set<Integer> numbers, Set<String> languages) {
        Sight sight = new Sight(true, false, subject.owner().value(), Set.of(Sight.NONE));
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
        beside(texts, sight)
                .forEach((version, words) -> words.stream()
                        .filter(word -> languages.contains(word.language()))
                        .forEach(word -> said.computeIfAbsent(version, number -> new LinkedHashMap<>())
                                .computeIfAbsent(word.language(), language -> new LinkedHashMap<>())
                                .put(word.field(), said(word))));
        return said;
    }

    private static Said said(SideWord word) {
        Audience audience = word.audience() == Audience.PUBLIC ? null : word.audience();
        return new Said(word.text(), word.of(), audience, word.about());
    }

    /** By version: words of partners, pictures, film and files. */
    private Map<Integer, List<SideWord>> beside(List<PracticeRow> texts, Sight sight) {
        Map<Integer, List<SideWord>> beside = new LinkedHashMap<>();
        Map<Integer, PracticeRow> versions = texts.stream()
                .collect(Collectors.toMap(PracticeRow::version, Function.identity(), (one, other) -> one));
        List<PartnerRow> partners = practices.partners(
                versions.values().stream().map(PracticeRow::versionId).toList(), sight);
        versions.forEach((number, version) -> {
            SideText.Keys keys = new SideText.Keys();
            Map<Integer, String> given = new LinkedHashMap<>();
            List<SideWord> words = new ArrayList<>();
            partners.stream()
                    .filter(partner -> partner.version() == number && partner.name() != null)
                    .forEach(partner -> partner.words(given.computeIfAbsent(
                                    partner.position(),
                                    position -> keys.next(SideText.Keys.named(Objects.requireNonNull(partner.name())))))
                            .forEach(words::add));
            words.addAll(MediaCells.read(version.media()).words());
            beside.put(number, words);
        });
        return beside;
    }

    private static void put(
            Map<String, Said> pieces, String field, @Nullable String text, int of, @Nullable Audience audience) {
        if (text != null && !text.isBlank()) {
            pieces.put(field, new Said(text, of, audience, null));
        }
    }
}
