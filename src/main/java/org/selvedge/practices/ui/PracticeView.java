package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.selvedge.practices.PassageAction;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.PracticePanel.Place;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PracticeService;
import org.selvedge.practices.ResultFacts;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;

/** One practice, as this reader may read it; every paragraph is a place to ask from. */
@Route(PracticeRoutes.LIST + "/:slug")
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class PracticeView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PracticeService practices;
    private final transient List<PassageAction> actions;
    private final transient List<ResultFacts> results;
    private final transient List<PracticePanel> panels;
    private final transient CurrentReader reader;
    private final transient BaseUrl base;
    private String title = "";

    PracticeView(
            PracticeService practices,
            List<PassageAction> actions,
            List<ResultFacts> results,
            List<PracticePanel> panels,
            CurrentReader reader,
            BaseUrl base) {
        this.practices = practices;
        this.actions = actions;
        this.results = results;
        this.panels = panels;
        this.reader = reader;
        this.base = base;
        addClassName("practice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        Locale language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .map(Locale::forLanguageTag)
                .orElseGet(this::getLocale);
        PracticePage page = practices.page(slug, language);
        Moved.on(event, slug, page.slug());
        show(page);
        ReadLast.is(page.slug());
        Arrival.at(this, event.getTrigger());
    }

    private void show(PracticePage page) {
        title = page.title();
        removeAll();
        Div aside = new Div(new AtAGlance(page));
        aside.addClassName("practice-aside");
        results(page).ifPresent(aside::add);
        PlaceOnMap.of(page).ifPresent(aside::add);
        String path = PracticeRoutes.publicPage(page.slug());
        aside.add(new SharePanel(base.of(path), path, page.shelf()));
        panels(page, Place.ASIDE).forEach(aside::add);
        Div columns = new Div(article(page), aside);
        columns.addClassName("practice-columns");
        panels(page, Place.BANNER).forEach(this::add);
        add(header(page), columns);
    }

    private Component article(PracticePage page) {
        PracticeArticle article = new PracticeArticle(page, actions, reader.get());
        panels(page, Place.TEXT).forEach(article::add);
        return article;
    }

    private Component header(PracticePage page) {
        PracticeHeader header = new PracticeHeader(page);
        Div actions = new Div();
        actions.addClassName("practice-actions");
        panels(page, Place.ACTION).forEach(actions::add);
        if (actions.getComponentCount() > 0) {
            header.add(actions);
        }
        return header;
    }

    private Stream<Component> panels(PracticePage page, Place place) {
        return panels.stream()
                .filter(panel -> panel.place() == place)
                .flatMap(panel -> panel.of(page, reader.get()).stream());
    }

    private Optional<Component> results(PracticePage page) {
        return results.stream()
                .flatMap(facts -> facts.of(page.id(), reader.get(), getLocale()).stream())
                .findFirst()
                .map(ResultsPanel::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
