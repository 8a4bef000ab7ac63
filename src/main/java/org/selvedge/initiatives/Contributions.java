package org.selvedge.initiatives;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Contributions extends JpaRepository<Contribution, ContributionId> {
    /** For a change: whoever comes second waits, and then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.id = :id")
    Optional<Contribution> forChange(ContributionId id);

    @Query("select e from ContributionEntry e where e.contribution = :id order by e.at desc, e.id desc")
    List<ContributionEntry> history(ContributionId id);
}
