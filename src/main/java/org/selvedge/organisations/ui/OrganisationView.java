package org.selvedge.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.selvedge.organisations.OrganisationEntry;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationPanel;
import org.selvedge.organisations.OrganisationPanel.Place;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.organisations.OrganisationService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Texts;
import org.selvedge.shared.ui.PageHeader;

/** An organisation as the network reads about it: what it is, and what features add for this reader. */
@Route(OrganisationRoutes.PAGES + "/:slug")
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class OrganisationView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OrganisationService organisations;
    private final transient List<OrganisationPanel> panels;
    private final transient CurrentReader reader;
    private String title = "";

    OrganisationView(OrganisationService organisations, List<OrganisationPanel> panels, CurrentReader reader) {
        this.organisations = organisations;
        this.panels = panels;
        this.reader = reader;
        addClassName("organisation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(organisations.page(event.getRouteParameters().get("slug").orElseThrow(NotFound::new)));
    }

    private void show(OrganisationEntry entry) {
        OrganisationName name = entry.name();
        title = name.name();
        removeAll();
        add(new PageHeader(name.name(), panels(name, Place.ACTION).toArray(Component[]::new))
                .above(getTranslation("organisations.Membership." + name.membership()))
                .lead(where(name)));
        description(entry.descriptions()).ifPresent(this::add);
        Div facts = facts(entry);
        if (facts.getComponentCount() > 0) {
            add(facts);
        }
        panels(name, Place.CONTENT).forEach(this::add);
    }

    private Stream<Component> panels(OrganisationName name, Place place) {
        return panels.stream()
                .filter(panel -> panel.place() == place)
                .flatMap(panel -> panel.of(name, reader.get()).stream());
    }

    private String where(OrganisationName name) {
        return getTranslation(
                "organisations.own.where",
                getTranslation("organisations.OrganisationKind." + name.kind()),
                name.town(),
                Locale.of("", name.country()).getDisplayCountry(getLocale()));
    }

    /** In the reader's language, else in the network's first that there is. */
    private Optional<Component> description(Map<String, String> texts) {
        return Stream.concat(
                        Stream.of(getLocale().getLanguage()),
                        Texts.LANGUAGES.stream().map(Locale::getLanguage))
                .filter(texts::containsKey)
                .findFirst()
                .map(language -> {
                    Paragraph description = new Paragraph(texts.get(language));
                    description.addClassNames("lead", "organisation-description");
                    if (!language.equals(getLocale().getLanguage())) {
                        description.getElement().setAttribute("lang", language);
                    }
                    return description;
                });
    }

    private Div facts(OrganisationEntry entry) {
        Div facts = new Div();
        facts.addClassName("facts-line");
        Optional.ofNullable(entry.homes())
                .ifPresent(homes -> facts.add(new Span(getTranslation("organisations.page.homes", homes))));
        Optional.ofNullable(entry.website()).ifPresent(address -> {
            Anchor link = new Anchor(address, address);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add(link);
        });
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
