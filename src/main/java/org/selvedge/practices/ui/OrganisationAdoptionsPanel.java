package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationPanel;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.practices.AdoptionService;
import org.selvedge.practices.OrganisationAdoptions;
import org.selvedge.practices.OrganisationAdoptions.Line;
import org.selvedge.security.Reader;
import org.selvedge.shared.Moments;
import org.springframework.core.annotation.Order;

/** On an organisation's page: what it takes up from others, and what others take up from it. */
@org.springframework.stereotype.Component
@Order(20)
class OrganisationAdoptionsPanel implements OrganisationPanel {
    private final AdoptionService adoptions;

    OrganisationAdoptionsPanel(AdoptionService adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public Place place() {
        return Place.CONTENT;
    }

    @Override
    public Optional<Component> of(OrganisationName organisation, Reader reader) {
        OrganisationAdoptions both =
                adoptions.ofOrganisation(organisation.id(), UI.getCurrent().getLocale());
        if (both.taken().isEmpty() && both.given().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Both(both));
    }

    private static class Both extends Div {
        Both(OrganisationAdoptions both) {
            addClassName("organisation-adoptions");
            part("practices.organisation.taken", "practices.organisation.takenFrom", both.taken());
            part("practices.organisation.given", "practices.organisation.givenTo", both.given());
        }

        private void part(String titleKey, String otherKey, List<Line> lines) {
            if (!lines.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("organisation-lines");
                lines.forEach(line -> list.add(item(line, otherKey)));
                Section part = new Section(new H2(getTranslation(titleKey)), list);
                part.addClassName("organisation-part");
                add(part);
            }
        }

        private ListItem item(Line line, String otherKey) {
            RouterLink practice =
                    new RouterLink(line.title(), PracticeView.class, new RouteParameters("slug", line.slug()));
            TextLanguage.mark(practice, line.language(), getLocale());
            Span other = new Span(
                    new Span(getTranslation(otherKey)),
                    new Anchor(OrganisationRoutes.page(line.otherSlug()), line.other()));
            other.addClassName("adoption-other");
            Div facts = new Div(
                    new AdoptionTag(line.state()),
                    new Span(getTranslation("practices.takenUp.since", Moments.month(line.since(), getLocale()))),
                    other);
            facts.addClassName("facts-line");
            return new ListItem(practice, facts);
        }
    }
}
