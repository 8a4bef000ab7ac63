package org.selvedge.organisations;

import java.time.Clock;
import java.util.Optional;
import org.selvedge.people.Belonging;
import org.selvedge.people.Memberships;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the accounts what an organisation's membership makes of its people. */
@Component
@Transactional(readOnly = true)
class HomeOrganisations implements Memberships {
    private static final String OFFICE_SLUG = "office";
    /** Reserved for the Union in ISO 3166-1; the office says later where it is. */
    private static final String EUROPE = "EU";

    private final Organisations organisations;
    private final Texts texts;
    private final Clock clock;

    HomeOrganisations(Organisations organisations, Texts texts, Clock clock) {
        this.organisations = organisations;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Belonging> bySlug(String organisationSlug) {
        return organisations.nameBySlug(organisationSlug).map(HomeOrganisations::belonging);
    }

    @Override
    @Transactional
    public Belonging office() {
        return organisations.offices().stream()
                .findFirst()
                .map(HomeOrganisations::belonging)
                .orElseGet(this::founded);
    }

    private Belonging founded() {
        Organisation office = new Organisation(
                OrganisationId.next(),
                OFFICE_SLUG,
                texts.get(Texts.LANGUAGES.getFirst(), "organisations.office.name"),
                Membership.OFFICE,
                OrganisationKind.NETWORK,
                EUROPE,
                "",
                false,
                clock.instant());
        return belonging(organisations.save(office).asName());
    }

    private static Belonging belonging(OrganisationName organisation) {
        return new Belonging(organisation.id(), organisation.membership().role());
    }
}
