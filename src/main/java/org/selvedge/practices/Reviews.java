package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The network's reviews as they are kept: at most one of them is open for each version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reviews {
    private final EntityManager entities;

    Reviews(EntityManager entities) {
        this.entities = entities;
    }

    PracticeReview ask(PracticeVersion version, @Nullable PersonId by, Instant now) {
        PracticeReview review = new PracticeReview(version, by, now);
        entities.persist(review);
        return review;
    }

    /** The review of this version that somebody still has to do. */
    Optional<PracticeReview> open(VersionId version) {
        return latest(version).filter(review -> review.state().open());
    }

    Optional<PracticeReview> latest(VersionId version) {
        return entities.createQuery(
                        "select r from PracticeReview r where r.version = :version order by r.stateSince desc, r.id desc",
                        PracticeReview.class)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Reviews of earlier versions have nothing to do any more once a newer one was approved; returns those who read. */
    List<PersonId> supersede(PracticeVersion approved, Instant now) {
        List<PracticeReview> open = entities.createQuery("""
                        select r from PracticeReview r where r.practice = :practice and r.version <> :version
                        and r.state in (ASKED, NAMED)
                        """, PracticeReview.class)
                .setParameter("practice", approved.practice().id())
                .setParameter("version", approved.id())
                .getResultList();
        open.forEach(review -> review.supersede(now));
        return open.stream().flatMap(review -> review.reviewer().stream()).toList();
    }
}
