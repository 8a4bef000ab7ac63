package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.practices.PracticePage;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** Themes, title, teaser, whose it is and how fresh; the language of the text where there is something to say. */
class PracticeHeader extends Header {
    PracticeHeader(PracticePage page) {
        addClassName("practice-header");
        Div themes = new Div();
        themes.addClassNames("row", "wrap");
        page.themes().forEach(theme -> themes.add(new Tag(getTranslation(theme.labelKey()), Tag.Kind.PLAIN)));
        H1 title = TextLanguage.mark(new H1(page.title()), page.language(), getLocale());
        Paragraph teaser = TextLanguage.mark(new Paragraph(page.teaser()), page.language(), getLocale());
        teaser.addClassName("lead");
        add(themes, title, teaser, facts(page), new LanguageLine(page));
    }

    private Div facts(PracticePage page) {
        Anchor owner = new Anchor(OrganisationRoutes.page(page.ownerSlug()), page.ownerName());
        owner.addClassName("practice-owner");
        String country = Locale.of("", page.country()).getDisplayCountry(getLocale());
        Div facts = new Div(
                owner,
                new Span(getTranslation("practices.page.place", page.town(), country)),
                new Span(getTranslation("practices.card.confirmed", Moments.day(page.confirmedOn(), getLocale()))),
                new Span(getTranslation("practices.page.version", page.version())));
        facts.addClassName("facts-line");
        return facts;
    }
}
