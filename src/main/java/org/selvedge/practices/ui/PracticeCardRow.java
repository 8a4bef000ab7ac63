package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.Swatch;
import org.selvedge.practices.Theme;

/** One practice in the list: title, teaser, where the words were found, whose it is and how fresh. */
class PracticeCardRow extends Article {
    private final RouterLink link;

    /** @param deeds what can be done with it here */
    PracticeCardRow(PracticeCard card, LocalDate today, Component... deeds) {
        addClassName("practice-card");
        link = new RouterLink("", PracticeView.class, new RouteParameters("slug", card.slug()));
        MarkedText.in(link, card.title());
        TextLanguage.mark(link, card.language(), getLocale());
        Paragraph teaser = MarkedText.in(new Paragraph(), card.teaser());
        TextLanguage.mark(teaser, card.language(), getLocale());
        Div words = new Div(new H2(link), teaser);
        words.addClassName("practice-card-words");
        if (card.found() != null && card.foundLanguage() != null) {
            Paragraph found = MarkedText.in(new Paragraph(), card.found());
            found.addClassName("practice-card-found");
            TextLanguage.mark(found, card.foundLanguage(), getLocale());
            words.add(found);
        }
        Div foot = new Div(facts(card, today));
        foot.add(deeds);
        foot.addClassName("practice-card-foot");
        words.add(foot);
        add(words, picture(card));
    }

    /** At its title. */
    void focus() {
        link.focus(FocusOption.PreventScroll.ENABLED);
    }

    /** At its title again, where the screen is as well. */
    void returnTo() {
        link.focus();
    }

    private Component facts(PracticeCard card, LocalDate today) {
        Anchor owner = new Anchor(OrganisationRoutes.page(card.ownerSlug()), card.ownerName());
        return new PracticeFactsLine(
                card,
                today,
                new Span(owner),
                new Span(Locale.of("", card.country()).getDisplayCountry(getLocale())),
                new Span(card.themes().stream()
                        .map(theme -> getTranslation(theme.labelKey()))
                        .collect(Collectors.joining(" · "))));
    }

    /** Its first picture, else a cloth of its own; the title beside it says what it is. */
    private static Component picture(PracticeCard card) {
        Div frame = new Div(card.picture() == null ? swatch(card) : image(card.picture()));
        frame.addClassName("pic");
        frame.getElement().setAttribute("aria-hidden", "true");
        return frame;
    }

    private static Component swatch(PracticeCard card) {
        return new Svg(Swatch.svg(card.themes().stream().map(Theme::key).collect(Collectors.toSet()), card.slug()));
    }

    private static Component image(String address) {
        Image image = new Image(address, "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}
