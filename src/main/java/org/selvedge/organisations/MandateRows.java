package org.selvedge.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MandateRows extends Repository<Mandate, MandateId> {
    String IN_FORCE = " m.fromDay <= :today and (m.toDay is null or m.toDay >= :today) ";

    @Query("select distinct m.organisation from Mandate m where m.organisation in :organisations and " + IN_FORCE)
    Set<OrganisationId> held(Collection<OrganisationId> organisations, LocalDate today);

    Mandate save(Mandate mandate);

    @Query("select m.person from Mandate m where m.organisation = :organisation and " + IN_FORCE
            + " order by m.kind, m.fromDay, m.id")
    List<PersonId> holders(OrganisationId organisation, LocalDate today);

    @Query("select count(m) > 0 from Mandate m where m.organisation = :organisation and m.person = :person and "
            + IN_FORCE)
    boolean held(OrganisationId organisation, PersonId person, LocalDate today);

    @Query("select count(m) > 0 from Mandate m where m.person = :person and " + IN_FORCE)
    boolean heldByAnybody(PersonId person, LocalDate today);

    @Query("select new org.selvedge.organisations.MandateLine(m.person, m.organisation, m.kind, m.fromDay)"
            + " from Mandate m where m.person in :people and " + IN_FORCE)
    List<MandateLine> of(Collection<PersonId> people, LocalDate today);

    @Query("select m from Mandate m where m.organisation = :organisation and " + IN_FORCE)
    List<Mandate> inForce(OrganisationId organisation, LocalDate today);
}
