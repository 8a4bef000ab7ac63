package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.selvedge.organisations.Membership;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationPanel;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.PracticeService;
import org.selvedge.security.Reader;
import org.springframework.core.annotation.Order;

/** On an organisation's page: its practices that this reader may read. */
@org.springframework.stereotype.Component
@Order(10)
class OrganisationPracticesPanel implements OrganisationPanel {
    private final PracticeService practices;
    private final Clock clock;

    OrganisationPracticesPanel(PracticeService practices, Clock clock) {
        this.practices = practices;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.CONTENT;
    }

    @Override
    public Optional<Component> of(OrganisationName organisation, Reader reader) {
        if (organisation.membership() != Membership.MEMBER) {
            return Optional.empty();
        }
        return Optional.of(
                new Practices(practices.of(organisation.id(), UI.getCurrent().getLocale()), LocalDate.now(clock)));
    }

    private static class Practices extends Section {
        Practices(List<PracticeCard> cards, LocalDate today) {
            addClassName("organisation-part");
            add(new H2(getTranslation("practices.organisation.title")));
            if (cards.isEmpty()) {
                Paragraph nothing = new Paragraph(getTranslation("practices.organisation.nothing"));
                nothing.addClassName("soft");
                add(nothing);
                return;
            }
            UnorderedList list = new UnorderedList();
            list.addClassName("organisation-lines");
            cards.forEach(card -> list.add(new ListItem(link(card), new PracticeFactsLine(card, today))));
            add(list);
        }

        private Div link(PracticeCard card) {
            RouterLink link = new RouterLink("", PracticeView.class, new RouteParameters("slug", card.slug()));
            MarkedText.in(link, card.title());
            TextLanguage.mark(link, card.language(), getLocale());
            Span teaser = MarkedText.in(new Span(), card.teaser());
            teaser.addClassName("soft");
            TextLanguage.mark(teaser, card.language(), getLocale());
            Div words = new Div(link, teaser);
            words.addClassName("organisation-line-words");
            return words;
        }
    }
}
