package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.initiatives.FigureWords;
import org.selvedge.initiatives.InitiativeResults;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.initiatives.ResultsService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;

/** What one initiative led to, as members read it. */
@Route(InitiativeRoutes.RESULTS + "/:initiative")
@RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
class ResultsPageView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ResultsService results;
    private final transient FigureWords words;
    private final transient CurrentReader reader;
    private String title = "";

    ResultsPageView(ResultsService results, FigureWords words, CurrentReader reader) {
        this.results = results;
        this.words = words;
        this.reader = reader;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InitiativeResults found =
                results.results(event.getRouteParameters().get("initiative").orElse(""), getLocale());
        title = found.name();
        removeAll();
        add(new ResultsPage(found, words, reader.zone()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
