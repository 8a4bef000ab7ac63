package org.selvedge.organisations.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.selvedge.organisations.OrganisationEntry;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.organisations.OrganisationService;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** A partner's own entry: what the network reads about it, kept true by its own people. */
@Route(OrganisationRoutes.OWN)
@RolesAllowed(Roles.PARTNER)
class OwnOrganisationView extends Section implements HasDynamicTitle {
    private final transient OrganisationService organisations;
    private final OrganisationForm form;

    OwnOrganisationView(OrganisationService organisations) {
        this.organisations = organisations;
        OrganisationEntry entry = organisations.own();
        OrganisationName name = entry.name();
        addClassName("own-organisation");
        form = new OrganisationForm(entry, this::save);
        add(
                new PageHeader(name.name())
                        .above(getTranslation("organisations.own.title"))
                        .lead(getTranslation(
                                "organisations.own.where",
                                getTranslation("organisations.OrganisationKind." + name.kind()),
                                name.town(),
                                Locale.of("", name.country()).getDisplayCountry(getLocale()))),
                form);
    }

    private void save() {
        if (form.submit(organisations)) {
            Notices.show(getTranslation("organisations.own.saved"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.own.title");
    }
}
