package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.initiatives.ResultsService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;

/** All initiatives with released figures. */
@Route(InitiativeRoutes.RESULTS)
@RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
class ResultsView extends Section implements HasDynamicTitle {
    ResultsView(ResultsService results, CurrentReader reader) {
        addClassName("results");
        add(
                new PageHeader(getTranslation("initiatives.results.title"))
                        .lead(getTranslation("initiatives.results.lead")),
                new PagedList<>(
                        page -> results.find(page, getLocale()),
                        initiative -> new InitiativeLine(
                                initiative, InitiativeRoutes.results(initiative.slug()), reader.zone()),
                        this::nothing));
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("initiatives.results.empty.title"),
                getTranslation("initiatives.results.empty.hint"),
                new Anchor(PracticeRoutes.LIST, getTranslation("initiatives.results.empty.action")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("initiatives.results.title");
    }
}
