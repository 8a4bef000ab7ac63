package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.Membership;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements behind adoptions; each carries the reader's {@link Sight}, so that no adoption tells of a hidden practice. */
@Component
class AdoptionRows {
    private final EntityManager entities;
    private final JdbcClient jdbc;

    AdoptionRows(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Colleagues who speak at the same time do so one after the other. */
    void lock(PracticeId practice) {
        jdbc.sql("select id from practice where id = :id for update")
                .param("id", practice.value())
                .query(UUID.class)
                .single();
    }

    /** Who takes up one practice: those who run it first; the names come along in the same statement. */
    List<AdoptionLine> of(PracticeId practice, Sight sight) {
        return sight.toPractices(entities.createQuery("""
                        select new org.selvedge.practices.AdoptionRows$Row(
                            o.id, o.slug, o.name, o.membership, o.kind, o.country, o.town, o.demonstration,
                            a.state, a.since, a.language,
                            case when :member = true then a.changes else null end,
                            case when :member = true then a.outcome else null end)
                        from Adoption a join Practice p on p.id = a.practice join Organisation o on o.id = a.organisation
                        where p.id = :practice and %s
                        order by a.since, a.id
                        """.formatted(Sight.PRACTICE), Row.class))
                .setParameter("practice", practice)
                .getResultStream()
                .map(Row::line)
                .sorted(Comparator.comparing(AdoptionLine::state))
                .toList();
    }

    record Row(
            OrganisationId organisation,
            String slug,
            String name,
            Membership membership,
            OrganisationKind kind,
            String country,
            String town,
            boolean demonstration,
            AdoptionState state,
            LocalDate since,
            String language,
            @Nullable String changes,
            @Nullable String outcome) {

        AdoptionLine line() {
            return new AdoptionLine(
                    new OrganisationName(organisation, slug, name, membership, kind, country, town, demonstration),
                    state,
                    YearMonth.from(since),
                    changes,
                    outcome,
                    Locale.forLanguageTag(language));
        }
    }

    /** The practice of this address, if this reader may see it. */
    Optional<Subject> subject(String slug, Sight sight) {
        return sight.toPractices(entities.createQuery("""
                        select new org.selvedge.practices.AdoptionRows$Subject(p.id, p.slug, p.owner)
                        from Practice p where p.slug = :slug and %s
                        """.formatted(Sight.PRACTICE), Subject.class))
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    record Subject(PracticeId practice, String slug, OrganisationId owner) {}

    record StepRow(
            AdoptionState state,
            LocalDate since,
            @Nullable String changes,
            @Nullable String outcome,
            Instant at,
            PersonId by) {}
}
