package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePage.LanguageNote;

/** What to know about the language of the text, and the languages it can be read in. */
class LanguageLine extends Div {
    /** @param route where the page is */
    LanguageLine(PracticePage page, String route) {
        addClassName("practice-languages");
        if (page.note() != LanguageNote.NONE) {
            Div sentences = new Div(new Paragraph(
                    getTranslation(page.note().labelKey(), TextLanguage.name(page.source(), getLocale()))));
            Optional.ofNullable(page.translation()).ifPresent(translation -> follow(sentences, translation));
            add(sentences);
        }
        if (page.languages().size() > 1) {
            add(choice(page, route));
        }
    }

    private void follow(Div sentences, PracticePage.Translation translation) {
        if (translation.since() != null) {
            sentences.add(new Paragraph(getTranslation(
                    "practices.translation.outdated", translation.since(), names(translation.outdatedKeys()))));
        }
        if (!translation.missingKeys().isEmpty()) {
            sentences.add(
                    new Paragraph(getTranslation("practices.translation.missing", names(translation.missingKeys()))));
        }
    }

    private String names(List<String> keys) {
        return keys.stream().map(this::getTranslation).collect(Collectors.joining(", "));
    }

    private Nav choice(PracticePage page, String route) {
        Nav choice = new Nav();
        choice.setAriaLabel(getTranslation("practices.page.languages"));
        page.languages().forEach(language -> choice.add(language(page, language, route)));
        return choice;
    }

    private static Component language(PracticePage page, Locale language, String route) {
        Span name = new Span(TextLanguage.name(language, language));
        name.getElement().setAttribute("lang", language.toLanguageTag());
        if (language.equals(page.language())) {
            name.getElement().setAttribute("aria-current", "true");
            return name;
        }
        return new Anchor(route + "?lang=" + language.toLanguageTag(), name);
    }
}
