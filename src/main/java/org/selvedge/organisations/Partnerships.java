package org.selvedge.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which partner takes part in which initiative today. A grant that has ended is no grant. */
@Component
@Transactional(readOnly = true)
public class Partnerships {
    private final PartnershipRows partnerships;
    private final Clock clock;

    Partnerships(PartnershipRows partnerships, Clock clock) {
        this.partnerships = partnerships;
        this.clock = clock;
    }

    public boolean takesPart(OrganisationId partner, InitiativeId initiative) {
        return of(partner).contains(initiative);
    }

    public Set<InitiativeId> of(OrganisationId partner) {
        return Set.copyOf(partnerships.granted(partner, LocalDate.now(clock)));
    }

    /** Those who take part in it today. */
    public Set<OrganisationId> partnersOf(InitiativeId initiative) {
        return Set.copyOf(partnerships.partners(initiative, LocalDate.now(clock)));
    }

    @Transactional
    public void grant(OrganisationId partner, InitiativeId initiative, LocalDate from, @Nullable LocalDate to) {
        partnerships.save(new Partnership(partner, initiative, from, to));
    }
}
