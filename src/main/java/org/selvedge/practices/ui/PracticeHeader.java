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
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.VersionPage;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** Themes, title, teaser, whose it is and how fresh; the language of the text where there is something to say. */
class PracticeHeader extends Header {
    private PracticeHeader() {
        addClassName("practice-header");
    }

    PracticeHeader(PracticePage page) {
        this();
        head(page);
        Div facts = facts(page);
        facts.add(
                new Span(getTranslation("practices.card.confirmed", Moments.day(page.confirmedOn(), getLocale()))),
                new Anchor(
                        PracticeRoutes.versions(page.slug()),
                        getTranslation("practices.page.version", page.version())));
        add(facts, new LanguageLine(page, PracticeRoutes.page(page.slug())));
    }

    /** Of a version as it was: what is known of the practice today is left out. */
    static PracticeHeader of(VersionPage version) {
        PracticePage page = version.page();
        String route = PracticeRoutes.version(page.slug(), page.version());
        PracticeHeader header = new PracticeHeader();
        header.head(page);
        header.add(header.facts(page), new LanguageLine(page, route));
        return header;
    }

    /** Of what is still being written: what is missing is said to be. */
    static PracticeHeader ofPreview(PracticePage page) {
        PracticeHeader header = new PracticeHeader();
        header.head(
                page,
                page.title().isEmpty() ? header.getTranslation("practices.preview.untitled") : page.title(),
                page.teaser().isEmpty() ? header.getTranslation("practices.preview.teaser") : page.teaser());
        header.add(header.facts(page));
        return header;
    }

    private void head(PracticePage page) {
        head(page, page.title(), page.teaser());
    }

    private void head(PracticePage page, String named, String said) {
        Div themes = new Div();
        themes.addClassNames("row", "wrap");
        page.themes().forEach(theme -> themes.add(new Tag(getTranslation(theme.labelKey()), Tag.Kind.PLAIN)));
        H1 title = TextLanguage.mark(new H1(named), page.language(), getLocale());
        Paragraph teaser = TextLanguage.mark(new Paragraph(said), page.language(), getLocale());
        teaser.addClassName("lead");
        add(themes, title, teaser);
    }

    private Div facts(PracticePage page) {
        Anchor owner = new Anchor(OrganisationRoutes.page(page.ownerSlug()), page.ownerName());
        owner.addClassName("practice-owner");
        String country = Locale.of("", page.country()).getDisplayCountry(getLocale());
        Div facts = new Div(
                owner,
                new Span(
                        page.town().isEmpty()
                                ? country
                                : getTranslation("practices.page.place", page.town(), country)));
        facts.addClassName("facts-line");
        return facts;
    }
}
