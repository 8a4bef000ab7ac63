package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** {@code stranger} reads them for the network: what is only for the owner's people is not for them. */
    @Transactional(readOnly = true)
    Map<VersionId, MediaCells> of(Collection<VersionId> versions, OrganisationId owner, boolean stranger) {
        Sight sight = new Sight(true, false, stranger ? Sight.NONE : owner.value(), Set.of(Sight.NONE));
        return MediaColumn.toPage(
                        entities.createQuery(
                                "select new org.selvedge.practices.VersionMedia$Column(v.id, " + MediaColumn.ALL
                                        + ") from Practice p join p.versions v where v.id in :versions",
                                Column.class),
                        sight,
                        LocalDate.now(clock))
                .setParameter("versions", versions)
                .getResultStream()
                .collect(Collectors.toMap(Column::version, column -> MediaCells.read(column.media())));
    }

    record Column(VersionId version, @Nullable String media) {}
}
