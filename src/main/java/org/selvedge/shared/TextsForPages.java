package org.selvedge.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Lets templates ({@code #{key}}) and Spring speak through {@link Texts}. */
@Component("messageSource")
class TextsForPages implements MessageSource {
    private final Texts texts;

    TextsForPages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String fallback, @Nullable Locale locale) {
        return texts.has(language(locale), code) ? text(code, arguments, locale) : fallback;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        return text(code, arguments, locale);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        if (codes != null) {
            for (String code : codes) {
                if (texts.has(language(locale), code)) {
                    return text(code, resolvable.getArguments(), locale);
                }
            }
        }
        String fallback = resolvable.getDefaultMessage();
        return fallback == null ? "" : fallback;
    }

    private String text(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        return texts.get(language(locale), code, arguments == null ? new Object[0] : arguments);
    }

    private static Locale language(@Nullable Locale locale) {
        return locale == null ? Texts.LANGUAGES.getFirst() : locale;
    }
}
