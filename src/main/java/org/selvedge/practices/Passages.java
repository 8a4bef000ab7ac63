package org.selvedge.practices;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.PracticeRows.PassageRow;
import org.selvedge.security.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up paragraphs for those who hang something on them; a paragraph the reader may not read is not there. */
@Component
@Transactional(readOnly = true)
public class Passages {
    private final PracticeRows rows;
    private final Sights sights;

    Passages(PracticeRows rows, Sights sights) {
        this.rows = rows;
        this.sights = sights;
    }

    /** In {@code language}, else in the source. A section narrowed since is gone in its earlier versions as well. */
    public Optional<Passage> find(PassageRef ref, Reader reader, Locale language) {
        return kindOf(ref.passage()).flatMap(kind -> find(ref, kind, reader, language));
    }

    private Optional<Passage> find(PassageRef ref, SectionKind kind, Reader reader, Locale language) {
        List<PassageRow> found = rows.passage(ref, kind, sights.of(reader));
        if (found.stream().anyMatch(row -> row.body() == null)) {
            return Optional.empty();
        }
        return inVersion(found, ref.version(), language.getLanguage())
                .flatMap(row -> textOf(row, kind, ref.passage())
                        .map(text -> new Passage(
                                ref,
                                row.title(),
                                row.slug(),
                                row.owner(),
                                kind.labelKey(),
                                text,
                                Locale.forLanguageTag(row.language()),
                                textToday(found, row, kind, ref, text))));
    }

    private static Optional<PassageRow> inVersion(List<PassageRow> rows, int version, String language) {
        return rows.stream()
                .filter(row -> row.version() == version)
                .filter(row -> row.language().equals(language) || row.language().equals(row.source()))
                .min(Comparator.comparing(row -> !row.language().equals(language)));
    }

    private static @Nullable String textToday(
            List<PassageRow> found, PassageRow then, SectionKind kind, PassageRef ref, String text) {
        if (then.version() == then.shown()) {
            return null;
        }
        String today = inVersion(found, then.shown(), then.language())
                .flatMap(row -> textOf(row, kind, ref.passage()))
                .orElse("");
        return today.equals(text) ? null : today;
    }

    private static Optional<String> textOf(PassageRow row, SectionKind kind, String passage) {
        String body = row.body();
        return body == null
                ? Optional.empty()
                : PracticePages.paragraphs(kind, body).stream()
                        .filter(paragraph -> paragraph.id().equals(passage))
                        .map(PracticePage.Paragraph::text)
                        .findFirst();
    }

    private static Optional<SectionKind> kindOf(String passage) {
        int dash = passage.lastIndexOf('-');
        return dash < 0 ? Optional.empty() : SectionKind.of(passage.substring(0, dash));
    }
}
