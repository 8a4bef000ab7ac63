package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.Highlights;
import org.selvedge.search.SearchWords;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;

/** Themes by the beginnings of their names and of the words people use for them, in the reader's language and in English. */
@Component
class SuggestedThemes {
    private final Texts texts;

    SuggestedThemes(Texts texts) {
        this.texts = texts;
    }

    List<Suggestion> of(SearchWords words, Locale reader, int most) {
        List<Highlights> each = words.needed().stream()
                .map(word -> new Highlights(SearchWords.of(word), false))
                .toList();
        Highlights all = new Highlights(words, false);
        return Stream.of(Theme.values())
                .filter(theme -> names(theme, reader).anyMatch(name -> holds(name, each)))
                .limit(most)
                .map(theme -> new Suggestion(
                        Suggestion.Kind.THEME,
                        all.mark(label(theme, reader)),
                        null,
                        "",
                        PracticeRoutes.LIST + "?" + PracticeFacet.THEME.key() + "=" + theme.key()))
                .toList();
    }

    private static boolean holds(AnalysedText name, List<Highlights> words) {
        return !words.isEmpty()
                && words.stream().allMatch(word -> word.mark(name).hasHit());
    }

    private Stream<AnalysedText> names(Theme theme, Locale reader) {
        return Stream.concat(
                Stream.of(label(theme, reader)),
                Stream.of(Texts.spoken(reader).getLanguage(), Locale.ENGLISH.getLanguage())
                        .distinct()
                        .flatMap(language -> Stream.ofNullable(
                                        ThemeNames.of(theme).get(language))
                                .map(names -> new AnalysedText(language, names))));
    }

    private AnalysedText label(Theme theme, Locale reader) {
        return new AnalysedText(Texts.spoken(reader).getLanguage(), texts.get(reader, theme.labelKey()));
    }
}
