package org.selvedge.shell;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.selvedge.organisations.Membership;
import org.selvedge.organisations.OrganisationRow;
import org.selvedge.organisations.OrganisationService;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.Tag;

/** All organisations; a member without a mandate stands out. */
@Route(SecretariatRoutes.ORGANISATIONS)
@RolesAllowed(Roles.SECRETARIAT)
class OrganisationsView extends Section implements HasDynamicTitle {
    OrganisationsView(OrganisationService organisations) {
        TextField filter = new ListFilter("shell.organisations.filter");
        ListGrid<OrganisationRow> list = new ListGrid<>(
                getTranslation("shell.organisations.title"), page -> organisations.find(filter.getValue(), page));
        list.text("shell.organisations.name", OrganisationRow::name)
                .text(
                        "shell.organisations.membership",
                        row -> getTranslation("organisations.Membership." + row.membership()))
                .component("shell.organisations.mandate", this::mandate)
                .text("shell.organisations.kind", row -> getTranslation("organisations.OrganisationKind." + row.kind()))
                .text("shell.organisations.town", OrganisationRow::town)
                .text(
                        "shell.organisations.country",
                        row -> Locale.of("", row.country()).getDisplayCountry(getLocale()));
        filter.addValueChangeListener(typed -> list.refresh());
        addClassName("list-page");
        add(
                new PageHeader(getTranslation("shell.organisations.title"))
                        .lead(getTranslation("shell.organisations.lead")),
                filter,
                list);
    }

    private Span mandate(OrganisationRow row) {
        if (row.membership() != Membership.MEMBER) {
            return new Span();
        }
        return row.vacant()
                ? new Tag(getTranslation("shell.organisations.vacant"), Tag.Kind.YOURS)
                : new Span(getTranslation("shell.organisations.mandates", row.mandates()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.organisations.title");
    }
}
