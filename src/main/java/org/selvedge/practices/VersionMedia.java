package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures, film and files of a version that is not on a shelf, for those who have a part in it. */
@Component
class VersionMedia {
    private final EntityManager entities;
    private final Clock clock;

    VersionMedia(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** {@code stranger} reads it for the network: what is only for the owner's people is not for them. */
    @Transactional(readOnly = true)
    PracticeMedia of(VersionId version, OrganisationId owner, String source, boolean stranger) {
        Sight sight = new Sight(true, false, stranger ? Sight.NONE : owner.value(), Set.of(Sight.NONE));
        String column = MediaColumn.toPage(
                        entities.createQuery(
                                "select " + MediaColumn.ALL
                                        + " from Practice p join p.versions v where v.id = :version",
                                String.class),
                        sight,
                        LocalDate.now(clock))
                .setParameter("version", version)
                .getSingleResult();
        return MediaCells.read(column).in(source, source);
    }
}
