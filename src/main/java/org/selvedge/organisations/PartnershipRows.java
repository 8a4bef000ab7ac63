package org.selvedge.organisations;

import java.time.LocalDate;
import java.util.List;
import org.selvedge.security.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnershipRows extends Repository<Partnership, PartnershipId> {
    Partnership save(Partnership partnership);

    @Query("select p.partner from Partnership p where p.initiative = :initiative"
            + " and p.fromDay <= :today and (p.toDay is null or p.toDay >= :today)")
    List<OrganisationId> partners(InitiativeId initiative, LocalDate today);

    @Query("select p.initiative from Partnership p where p.partner = :partner"
            + " and p.fromDay <= :today and (p.toDay is null or p.toDay >= :today)")
    List<InitiativeId> granted(OrganisationId partner, LocalDate today);
}
