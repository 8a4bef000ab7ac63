package org.selvedge.organisations;

import java.util.Optional;
import org.selvedge.people.Belonging;
import org.selvedge.people.Memberships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the accounts what an organisation's membership makes of its people. */
@Component
@Transactional(readOnly = true)
class HomeOrganisations implements Memberships {
    private final Organisations organisations;

    HomeOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<Belonging> bySlug(String organisationSlug) {
        return organisations.nameBySlug(organisationSlug).map(HomeOrganisations::belonging);
    }

    @Override
    public Optional<Belonging> office() {
        return organisations.offices().stream().findFirst().map(HomeOrganisations::belonging);
    }

    private static Belonging belonging(OrganisationName organisation) {
        return new Belonging(organisation.id(), organisation.membership().role());
    }
}
