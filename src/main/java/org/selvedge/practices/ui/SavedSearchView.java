package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.SavedSearch;
import org.selvedge.practices.SavedSearchId;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;

/** Leads from a saved search to the list of what it finds today. */
@Route(PracticeRoutes.SAVED_SEARCHES + "/:search")
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class SavedSearchView extends Div implements BeforeEnterObserver {
    private final transient SavedSearchService searches;

    SavedSearchView(SavedSearchService searches) {
        this.searches = searches;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SavedSearch search = event.getRouteParameters()
                .get("search")
                .flatMap(SavedSearchId::parse)
                .map(searches::open)
                .orElseThrow(NotFound::new);
        event.forwardTo(PracticesView.class, ListAddress.of(search.query()));
    }
}
