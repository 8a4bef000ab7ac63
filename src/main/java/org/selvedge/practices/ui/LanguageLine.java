package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePage.LanguageNote;

/** What to know about the language of the text, and the languages it can be read in. */
class LanguageLine extends Div {
    LanguageLine(PracticePage page) {
        addClassName("practice-languages");
        if (page.note() != LanguageNote.NONE) {
            add(new Paragraph(getTranslation(page.note().labelKey(), TextLanguage.name(page.source(), getLocale()))));
        }
        if (page.languages().size() > 1) {
            add(choice(page));
        }
    }

    private Nav choice(PracticePage page) {
        Nav choice = new Nav();
        choice.setAriaLabel(getTranslation("practices.page.languages"));
        page.languages().forEach(language -> choice.add(language(page, language)));
        return choice;
    }

    private static Component language(PracticePage page, Locale language) {
        Span name = new Span(TextLanguage.name(language, language));
        name.getElement().setAttribute("lang", language.toLanguageTag());
        if (language.equals(page.language())) {
            name.getElement().setAttribute("aria-current", "true");
            return name;
        }
        RouterLink link = new RouterLink("", PracticeView.class, new RouteParameters("slug", page.slug()));
        link.setQueryParameters(QueryParameters.of("lang", language.toLanguageTag()));
        link.add(name);
        return link;
    }
}
