package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What to say above a practice that was archived or taken from the shelf; its successor only to those who may read it. */
@Component
@Transactional(readOnly = true)
class ShelfNotes {
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final PracticeBriefs briefs;

    ShelfNotes(JdbcClient jdbc, EntityManager entities, PracticeBriefs briefs) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.briefs = briefs;
    }

    /** Nothing where this reader does not see the practice. */
    Optional<ShelfNote> of(PracticeId practice, Sight sight, Locale language) {
        return jdbc.sql("""
                        select p.standing, p.standing_reason, p.standing_since, p.successor_id from practice p
                        where p.id = :practice and p.standing <> 'ACTIVE' and
                        """ + Sight.KEPT_SQL)
                .param("practice", practice.value())
                .params(sight.asParameters())
                .query((row, number) -> {
                    UUID next = row.getObject("successor_id", UUID.class);
                    Optional<PracticeBrief> successor = Optional.ofNullable(next)
                            .map(PracticeId::new)
                            .filter(id -> readable(id, sight))
                            .flatMap(briefs::of);
                    LocalDateTime since = row.getObject("standing_since", LocalDateTime.class);
                    return new ShelfNote(
                            Standing.valueOf(row.getString("standing")),
                            row.getString("standing_reason"),
                            since == null ? null : Utc.instant(since),
                            successor.map(PracticeBrief::slug).orElse(null),
                            successor.map(brief -> brief.title(language)).orElse(null),
                            successor.map(brief -> brief.languageFor(language)).orElse(null));
                })
                .optional();
    }

    boolean readable(PracticeId practice, Sight sight) {
        return !sight.toPractices(entities.createQuery(
                        "select p.id from Practice p where p.id = :id and " + Sight.PRACTICE, PracticeId.class))
                .setParameter("id", practice)
                .getResultList()
                .isEmpty();
    }

    /** Whether {@code practice} comes after {@code first} in its chain of successors, which then stays as it was read. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean leadsTo(PracticeId first, PracticeId practice) {
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> next = Optional.of(first.value());
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(practice.value())) {
                return true;
            }
            next = jdbc.sql("select successor_id from practice where id = :id and successor_id is not null for update")
                    .param("id", next.get())
                    .query(UUID.class)
                    .optional();
        }
        return false;
    }
}
