package org.selvedge.practices;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.Highlights;
import org.selvedge.search.Snippet;
import org.selvedge.shared.Texts;

/**
 * Marks what was looked for in the names on the cards of one list. A country or theme that was meant by another of its names is
 * marked as a whole.
 */
final class CardMarks {
    private final @Nullable Highlights looking;
    private final BiFunction<String, String, AnalysedText> analysed;
    private final Texts texts;
    private final Locale reader;
    private final Map<String, Snippet> countries = new HashMap<>();
    private final Map<Theme, Snippet> themes = new EnumMap<>(Theme.class);

    /**
     * @param looking null where nothing was looked for
     * @param analysed a name in a language
     */
    CardMarks(
            @Nullable Highlights looking,
            BiFunction<String, String, AnalysedText> analysed,
            Texts texts,
            Locale reader) {
        this.looking = looking;
        this.analysed = analysed;
        this.texts = texts;
        this.reader = reader;
    }

    CardNames of(CardRows.CardRow row, ShownTexts.Words words) {
        Snippet town = Stream.ofNullable(words.town())
                .map(name -> name(words.source(), name))
                .filter(Snippet::hasHit)
                .findFirst()
                .orElse(null);
        List<Snippet> about = words.themes().stream()
                .map(theme -> themes.computeIfAbsent(theme, this::theme))
                .toList();
        return new CardNames(
                name(words.source(), row.ownerName()),
                town,
                countries.computeIfAbsent(words.country(), this::country),
                about);
    }

    private Snippet name(String language, String name) {
        return looking == null ? Snippet.of(name) : looking.mark(analysed.apply(language, name));
    }

    private Snippet country(String code) {
        String label = Locale.of("", code).getDisplayCountry(reader);
        return meant(label, () -> PracticeNames.inAll(code));
    }

    private Snippet theme(Theme theme) {
        return meant(texts.get(reader, theme.labelKey()), () -> ThemeNames.inAll(theme));
    }

    private Snippet meant(String label, Supplier<Collection<AnalysedText>> otherNames) {
        Snippet marked = name(Texts.spoken(reader).getLanguage(), label);
        if (looking == null || marked.hasHit()) {
            return marked;
        }
        Highlights wanted = Objects.requireNonNull(looking);
        return otherNames.get().stream().anyMatch(name -> wanted.mark(name).hasHit())
                ? new Snippet(List.of(new Snippet.Piece(label, true)))
                : marked;
    }
}
