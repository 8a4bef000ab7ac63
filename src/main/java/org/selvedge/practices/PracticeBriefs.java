package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a practice is called, for those who tell people about it; who may be told is decided before. */
@Component
@Transactional(readOnly = true)
public class PracticeBriefs {
    private final EntityManager entities;

    PracticeBriefs(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty while no version of it is shown. */
    public Optional<PracticeBrief> of(PracticeId practice) {
        return Optional.ofNullable(of(List.of(practice)).get(practice));
    }

    /** One statement however many are asked for. */
    public Map<PracticeId, PracticeBrief> of(Collection<PracticeId> practices) {
        if (practices.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("""
                        select new org.selvedge.practices.PracticeBriefs$Row(
                            p.id, p.slug, p.owner, v.sourceLanguage, key(t), t.title)
                        from Practice p join p.shown v join v.texts t where p.id in :practices
                        """, Row.class)
                .setParameter("practices", practices)
                .getResultStream()
                .collect(Collectors.groupingBy(Row::practice))
                .values()
                .stream()
                .map(PracticeBriefs::brief)
                .collect(Collectors.toMap(PracticeBrief::practice, brief -> brief));
    }

    private static PracticeBrief brief(List<Row> rows) {
        Row any = rows.getFirst();
        return new PracticeBrief(
                any.practice(),
                any.slug(),
                any.owner(),
                Locale.forLanguageTag(any.source()),
                rows.stream().collect(Collectors.toMap(Row::language, Row::title)));
    }

    record Row(PracticeId practice, String slug, OrganisationId owner, String source, String language, String title) {}
}
