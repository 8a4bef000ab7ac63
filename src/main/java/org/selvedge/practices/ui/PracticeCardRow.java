package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Text;
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
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.practices.CardNames;
import org.selvedge.practices.FoundBeside;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.Swatch;
import org.selvedge.practices.Theme;
import org.selvedge.search.Snippet;

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
        if (card.found() != null) {
            words.add(found(card.found(), card.foundLanguage(), card.beside()));
        }
        Div foot = new Div(facts(card, today));
        foot.add(deeds);
        foot.addClassName("practice-card-foot");
        words.add(foot);
        add(words, picture(card));
    }

    /** A sentence with what was looked for, after what it stands in where that is not the text. */
    private Paragraph found(Snippet sentence, @Nullable Locale language, @Nullable FoundBeside beside) {
        Paragraph found = new Paragraph();
        found.addClassName("practice-card-found");
        if (beside != null) {
            Span where = new Span(getTranslation(beside.kind().labelKey()));
            where.addClassName("practice-card-where");
            if (beside.language() != null) {
                where.add(new Text(" "), TextLanguage.mark(new Span(beside.title()), beside.language(), getLocale()));
            }
            found.add(where, new Text(" "));
        }
        Span words = MarkedText.in(new Span(), sentence);
        if (language != null) {
            TextLanguage.mark(words, language, getLocale());
        }
        found.add(words);
        return found;
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
        CardNames names = card.names();
        Anchor owner = MarkedText.in(new Anchor(OrganisationRoutes.page(card.ownerSlug()), ""), names.owner());
        Span place = new Span();
        if (names.town() != null) {
            MarkedText.in(place, names.town()).add(new Text(", "));
        }
        Span themes = new Span();
        for (Snippet theme : names.themes()) {
            if (themes.getElement().getChildCount() > 0) {
                themes.add(new Text(" · "));
            }
            MarkedText.in(themes, theme);
        }
        return new PracticeFactsLine(card, today, new Span(owner), MarkedText.in(place, names.country()), themes);
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
