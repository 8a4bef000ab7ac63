package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.initiatives.ContributionService;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;

/** What a partner gives: the start of its area. */
@Route(InitiativeRoutes.OWN_CONTRIBUTIONS)
@RolesAllowed(Roles.PARTNER)
class OwnContributionsView extends Section implements HasDynamicTitle {
    OwnContributionsView(ContributionService contributions, CurrentReader reader) {
        addClassName("contributions");
        ContributionWords words = new ContributionWords(this, getLocale(), reader.zone());
        add(
                new PageHeader(getTranslation("initiatives.own.title")).lead(getTranslation("initiatives.own.lead")),
                new PagedList<>(
                        page -> contributions.own(page, getLocale()),
                        card -> new OwnContributionLine(card, words),
                        () -> new EmptyState(
                                getTranslation("initiatives.own.empty.title"),
                                getTranslation("initiatives.own.empty.hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("initiatives.own.title");
    }
}
