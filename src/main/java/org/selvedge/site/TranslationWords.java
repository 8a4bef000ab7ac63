package org.selvedge.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticePage;
import org.selvedge.shared.Texts;

/** What a page says of the language of its text: the source, a translation, and how far it follows. */
final class TranslationWords {
    private TranslationWords() {}

    /** Sentences; none where the text is the source that the reader asked for. */
    static List<String> of(PracticePage page, Texts texts, Locale language) {
        PracticePage.Translation translation = page.translation();
        List<String> sentences = new ArrayList<>();
        if (page.note() != PracticePage.LanguageNote.NONE) {
            sentences.add(texts.get(
                    language, page.note().labelKey(), Words.in(language).languageName(page.source())));
        }
        if (translation != null && translation.since() != null) {
            sentences.add(texts.get(
                    language,
                    "practices.translation.outdated",
                    translation.since(),
                    names(translation.outdatedKeys(), texts, language)));
        }
        if (translation != null && !translation.missingKeys().isEmpty()) {
            sentences.add(texts.get(
                    language, "practices.translation.missing", names(translation.missingKeys(), texts, language)));
        }
        return sentences;
    }

    private static String names(List<String> keys, Texts texts, Locale language) {
        return keys.stream().map(key -> texts.get(language, key)).collect(Collectors.joining(", "));
    }
}
