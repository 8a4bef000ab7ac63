package org.selvedge.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.security.RoleSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for an organisation today; the reason why somebody is a coordinator. */
@Component
@Transactional(readOnly = true)
public class Mandates implements RoleSource {
    private final MandateRows mandates;
    private final Clock clock;

    Mandates(MandateRows mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Holder first, deputies after; empty while the mandate is vacant. */
    public List<PersonId> holders(OrganisationId organisation) {
        return mandates.holders(organisation, today());
    }

    /** Those of these whose mandate somebody holds today. */
    public Set<OrganisationId> held(Collection<OrganisationId> organisations) {
        return organisations.isEmpty() ? Set.of() : mandates.held(organisations, today());
    }

    public boolean holds(PersonId person, OrganisationId organisation) {
        return mandates.held(organisation, person, today());
    }

    public List<MandateLine> of(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : mandates.of(people, today());
    }

    @Override
    public Set<Role> rolesOf(PersonId person) {
        return mandates.heldByAnybody(person, today()) ? Set.of(Role.COORDINATOR) : Set.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
