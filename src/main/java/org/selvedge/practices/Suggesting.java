package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.selvedge.practices.CardRows.CardRow;
import org.selvedge.search.Highlights;
import org.selvedge.search.SearchWords;
import org.selvedge.search.Snippet;
import org.selvedge.search.WordsPredicate;
import org.springframework.stereotype.Component;

/**
 * Practices by words of their titles, the last of which may be unfinished: the index proposes, what is shown is read again
 * under the reader's own audience.
 */
@Component
class Suggesting {
    private final AskedIndex index;
    private final CardRows rows;
    private final ShownTexts texts;

    Suggesting(AskedIndex index, CardRows rows, ShownTexts texts) {
        this.index = index;
        this.rows = rows;
        this.texts = texts;
    }

    /** Best match first; typos are forgiven only where the words as typed begin no title. None while there is no index. */
    List<Suggestion> practices(SearchWords words, Sight sight, Locale reader, int most) {
        List<PracticeId> exact = titled(words, sight, false, most);
        return exact.isEmpty()
                ? suggested(titled(words, sight, true, most), new Highlights(words, true), sight, reader)
                : suggested(exact, new Highlights(words, false), sight, reader);
    }

    private List<PracticeId> titled(SearchWords words, Sight sight, boolean typos, int most) {
        return index.ids(
                        predicates -> new WordsPredicate(
                                        predicates,
                                        List.of(WordsPredicate.Field.graded(PracticeFields.TITLE, 1000)),
                                        typos)
                                .of(words),
                        sight,
                        most)
                .orElse(List.of());
    }

    private List<Suggestion> suggested(List<PracticeId> ids, Highlights looking, Sight sight, Locale reader) {
        Map<PracticeId, CardRow> found = rows.of(ids, sight);
        Map<ShownTexts.Key, ShownTexts.Words> said = texts.words(CardRows.texts(found.values()));
        List<Suggestion> suggestions = new ArrayList<>();
        for (PracticeId id : ids) {
            CardRow row = found.get(id);
            if (row != null) {
                suggestions.add(suggestion(row, Objects.requireNonNull(said.get(row.text())), looking, reader));
            }
        }
        return suggestions;
    }

    /** By its title in the reader's language; by another one where only that holds what was typed. */
    private static Suggestion suggestion(CardRow row, ShownTexts.Words words, Highlights looking, Locale reader) {
        ShownTexts.Head usual = words.in(reader.getLanguage());
        Snippet title = looking.mark(usual.title());
        ShownTexts.Head head = title.hasHit()
                ? usual
                : words.heads().values().stream()
                        .filter(other -> looking.mark(other.title()).hasHit())
                        .min(Comparator.comparing(ShownTexts.Head::language))
                        .orElse(usual);
        return new Suggestion(
                Suggestion.Kind.PRACTICE,
                looking.mark(head.title()),
                Locale.forLanguageTag(head.language()),
                row.ownerName(),
                PracticeRoutes.page(row.slug()));
    }
}
