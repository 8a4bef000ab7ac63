package org.selvedge.practices;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.security.Audience;
import org.selvedge.shared.WordDiff;

/** Compares what one reader may read of two versions; a section they may read in one of them only is announced. */
final class Comparison {
    /** One version with what was read of it for one reader. */
    record Read(
            VersionRows.LineRow line,
            List<PracticeRow> texts,
            List<PracticeRows.SectionRow> sections,
            List<PartnerRow> partners) {

        PracticeRow in(String language) {
            return PracticeRow.inLanguage(texts, language);
        }

        boolean speaks(String language) {
            return texts.stream().anyMatch(text -> text.language().equals(language));
        }

        List<PracticeRows.SectionRow> of(SectionKind kind) {
            return sections.stream().filter(section -> section.kind() == kind).toList();
        }
    }

    private final Read from;
    private final Read to;
    private final String language;
    private final List<VersionComparison.Words> words = new ArrayList<>();
    private final Set<SectionKind> same = EnumSet.noneOf(SectionKind.class);
    private final Set<SectionKind> hidden = EnumSet.noneOf(SectionKind.class);

    private Comparison(Read from, Read to, String wanted) {
        this.from = from;
        this.to = to;
        this.language = from.speaks(wanted) && to.speaks(wanted) ? wanted : "";
    }

    /** In {@code wanted} where both versions have it, else in the language each was written in. */
    static VersionComparison of(Read from, Read to, Locale wanted, List<Integer> numbers) {
        return new Comparison(from, to, wanted.getLanguage()).compared(numbers);
    }

    private VersionComparison compared(List<Integer> numbers) {
        PracticeRow before = from.in(language);
        PracticeRow after = to.in(language);
        head(RecordField.TITLE, PracticeRow::title);
        head(RecordField.TEASER, PracticeRow::teaser);
        head(RecordField.STATUS_REASON, PracticeRow::statusReason);
        Arrays.stream(SectionKind.values()).forEach(this::section);
        MediaCells then = MediaCells.read(before.media());
        MediaCells now = MediaCells.read(after.media());
        Set<FileId> unreadable = new HashSet<>(then.hidden().keySet());
        unreadable.addAll(now.hidden().keySet());
        return new VersionComparison(
                after.slug(),
                after.title(),
                Locale.forLanguageTag(after.language()),
                numbers,
                side(from, before),
                side(to, after),
                List.copyOf(words),
                List.copyOf(same),
                List.copyOf(hidden),
                media(
                        MediaChanges.of(
                                then.in(before.language(), before.source()),
                                now.in(after.language(), after.source()),
                                unreadable),
                        MediaChanges.of(
                                then.in(before.source(), before.source()),
                                now.in(after.source(), after.source()),
                                unreadable)),
                MediaChanges.announced(then.hidden(), now.hidden()));
    }

    /** In the translation where it says as much of what changed, else in the source. */
    private static List<MediaChange> media(List<MediaChange> translated, List<MediaChange> source) {
        return said(translated) < said(source) ? source : translated;
    }

    private static int said(List<MediaChange> changes) {
        return changes.stream()
                .mapToInt(change -> 1 + change.differences().size())
                .sum();
    }

    /** What the translation does not say of a change yet, the source says. */
    private void head(RecordField field, Function<PracticeRow, @Nullable String> words) {
        for (String spoken : List.of(language, "")) {
            PracticeRow after = to.in(spoken);
            if (text(field.labelKey(), words.apply(from.in(spoken)), words.apply(after), after.language())) {
                return;
            }
        }
    }

    private boolean text(String label, @Nullable String before, @Nullable String after, String spoken) {
        List<WordDiff.Piece> pieces =
                WordDiff.compare(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
        boolean differs = WordDiff.differs(pieces);
        if (differs) {
            words.add(new VersionComparison.Words(label, Locale.forLanguageTag(spoken), pieces));
        }
        return differs;
    }

    private void section(SectionKind kind) {
        List<PracticeRows.SectionRow> before = from.of(kind);
        List<PracticeRows.SectionRow> after = to.of(kind);
        List<PracticeRows.SectionRow> all =
                Stream.of(before, after).flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        if (all.stream().anyMatch(section -> section.body() == null)) {
            if (all.stream().noneMatch(section -> section.audience() == Audience.ORGANISATION)) {
                hidden.add(kind);
            }
            return;
        }
        String spoken = common(before, after).orElse("");
        boolean differs = Stream.of(spoken, "")
                .distinct()
                .anyMatch(each -> text(kind.labelKey(), body(before, from, each), body(after, to, each), spoken(each)));
        if (!differs) {
            same.add(kind);
        }
    }

    /** The language wanted, if this section has it wherever it is there. */
    private Optional<String> common(List<PracticeRows.SectionRow> before, List<PracticeRows.SectionRow> after) {
        return Stream.of(before, after)
                        .filter(rows -> !rows.isEmpty())
                        .allMatch(rows ->
                                rows.stream().anyMatch(row -> row.language().equals(language)))
                ? Optional.of(language)
                : Optional.empty();
    }

    private String spoken(String common) {
        return common.isEmpty() ? to.in("").language() : common;
    }

    private static @Nullable String body(List<PracticeRows.SectionRow> rows, Read version, String common) {
        String wanted = common.isEmpty() ? version.in("").language() : common;
        return rows.stream()
                .filter(row -> row.language().equals(wanted))
                .map(PracticeRows.SectionRow::body)
                .findFirst()
                .orElse(null);
    }

    private static VersionComparison.Side side(Read version, PracticeRow row) {
        return new VersionComparison.Side(
                version.line().number(),
                version.line().acceptedOn(),
                row.themes(),
                row.groups(),
                row.type(),
                row.status(),
                row.scale(),
                row.country(),
                row.town(),
                Optional.ofNullable(row.startedOn()).map(YearMonth::from).orElse(null),
                Optional.ofNullable(row.endedOn()).map(YearMonth::from).orElse(null),
                PracticePages.partners(row, version.partners()));
    }

    /** The languages of which sections have to be read. */
    static Set<String> languages(List<PracticeRow> texts, Locale wanted) {
        Set<String> languages = new LinkedHashSet<>(Set.of(wanted.getLanguage()));
        texts.forEach(text -> languages.add(text.source()));
        return languages;
    }
}
