package org.selvedge.practices;

import java.util.List;
import java.util.Optional;
import org.selvedge.security.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Adoptions extends Repository<Adoption, AdoptionId> {
    Adoption save(Adoption adoption);

    void flush();

    Optional<Adoption> findByPracticeAndOrganisation(PracticeId practice, OrganisationId organisation);

    @Query("select new org.selvedge.practices.AdoptionRows$StepRow(s.state, s.since, s.changes, s.outcome, s.at, s.by)"
            + " from AdoptionStep s where s.adoption = :adoption order by s.at desc, s.id desc")
    List<AdoptionRows.StepRow> steps(AdoptionId adoption);

    /** How many organisations run or pilot a practice. */
    @Query(
            "select cast(count(a) as integer) from Adoption a where a.practice = :practice and a.state in (RUNNING, PILOTING)")
    int running(PracticeId practice);
}
