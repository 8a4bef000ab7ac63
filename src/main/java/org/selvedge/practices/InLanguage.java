package org.selvedge.practices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words with the language they are in, where that may be another one than the page's. */
public record InLanguage(String text, Locale language) {
    static @Nullable InLanguage of(@Nullable String text, @Nullable Locale language) {
        return text == null || text.isBlank() || language == null ? null : new InLanguage(text, language);
    }

    public static @Nullable String text(@Nullable InLanguage said) {
        return said == null ? null : said.text();
    }
}
