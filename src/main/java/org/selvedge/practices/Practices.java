package org.selvedge.practices;

import java.util.List;
import java.util.Optional;
import org.selvedge.organisations.InitiativeId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Practices extends Repository<Practice, PracticeId> {
    Practice save(Practice practice);

    Optional<Practice> findById(PracticeId id);

    List<Practice> findByInitiative(InitiativeId initiative);

    long count();

    boolean existsBySlug(String slug);

    @Query("select p.id from Practice p where p.slug = :slug")
    Optional<PracticeId> idOf(String slug);
}
