package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fetches versions whole, in the same few statements however much they say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionTexts {
    private final EntityManager entities;

    VersionTexts(EntityManager entities) {
        this.entities = entities;
    }

    /** All versions of a practice, the latest first, with title and teaser in every language. */
    List<PracticeVersion> of(PracticeId practice) {
        return entities.createQuery("""
                        select distinct v from PracticeVersion v join fetch v.practice p left join fetch v.texts
                        where p.id = :practice order by v.number desc
                        """, PracticeVersion.class)
                .setParameter("practice", practice)
                .getResultList();
    }

    List<PracticeSection> sections(Collection<PracticeVersion> versions) {
        return entities.createQuery(
                        "select distinct s from PracticeSection s left join fetch s.texts where s.version in :versions",
                        PracticeSection.class)
                .setParameter("versions", versions)
                .getResultList();
    }

    List<PracticePartner> partners(Collection<PracticeVersion> versions) {
        return entities.createQuery("""
                        select distinct r from PracticePartner r left join fetch r.words
                        where r.version in :versions order by r.position
                        """, PracticePartner.class)
                .setParameter("versions", versions)
                .getResultList();
    }

    /** Two versions, with their themes, for comparison. */
    void themes(Stream<PracticeVersion> versions) {
        entities.createQuery(
                        "select distinct v from PracticeVersion v left join fetch v.themes where v in :versions",
                        PracticeVersion.class)
                .setParameter("versions", versions.toList())
                .getResultList();
    }
}
