package org.selvedge.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin's {@code getTranslation} speak through {@link Texts}. */
@Component
class TextsForViews implements I18NProvider {
    private final Texts texts;

    TextsForViews(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return texts.get(locale, key, parameters);
    }
}
