package org.selvedge.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.SectionKind;
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
            List<String> outdated = names(translation.outdated(), texts, language);
            if (translation.title()) {
                outdated.addFirst(texts.get(language, "practices.translation.head"));
            }
            sentences.add(texts.get(
                    language, "practices.translation.outdated", translation.since(), String.join(", ", outdated)));
        }
        if (translation != null && !translation.missing().isEmpty()) {
            sentences.add(texts.get(
                    language,
                    "practices.translation.missing",
                    String.join(", ", names(translation.missing(), texts, language))));
        }
        return sentences;
    }

    private static List<String> names(List<SectionKind> kinds, Texts texts, Locale language) {
        return kinds.stream()
                .map(kind -> texts.get(language, kind.labelKey()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
