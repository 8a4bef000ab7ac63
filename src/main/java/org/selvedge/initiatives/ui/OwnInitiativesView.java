package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.initiatives.ResultsService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;

/** The initiatives that a partner takes part in. */
@Route(InitiativeRoutes.OWN_INITIATIVES)
@RolesAllowed(Roles.PARTNER)
class OwnInitiativesView extends Section implements HasDynamicTitle {
    OwnInitiativesView(ResultsService results, CurrentReader reader) {
        addClassName("results");
        add(
                new PageHeader(getTranslation("initiatives.own.initiatives.title"))
                        .lead(getTranslation("initiatives.own.initiatives.lead")),
                new PagedList<>(
                        page -> results.takingPartIn(page, getLocale()),
                        initiative -> new InitiativeLine(
                                initiative, InitiativeRoutes.resultsForPartner(initiative.slug()), reader.zone()),
                        () -> new EmptyState(
                                getTranslation("initiatives.own.initiatives.empty.title"),
                                getTranslation("initiatives.own.initiatives.empty.hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("initiatives.own.initiatives.title");
    }
}
