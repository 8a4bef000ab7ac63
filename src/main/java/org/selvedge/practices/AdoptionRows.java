package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.Membership;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;

/** The statements behind adoptions; each carries the reader's {@link Sight}, so that no adoption tells of a hidden practice. */
@Component
class AdoptionRows {
    private final EntityManager entities;

    AdoptionRows(EntityManager entities) {
        this.entities = entities;
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

    /** Both sides of an organisation's adoptions in one statement, titles in this language where there are any. */
    OrganisationAdoptions ofOrganisation(OrganisationId organisation, Locale language, Sight sight) {
        List<SideRow> rows = sight.toPractices(entities.createQuery("""
                        select new org.selvedge.practices.AdoptionRows$SideRow(
                            a.id, p.slug, p.owner, key(t), t.title, owner.slug, owner.name,
                            adopter.slug, adopter.name, a.state, a.since)
                        from Adoption a join Practice p on p.id = a.practice join p.shown v join v.texts t
                            join Organisation owner on owner.id = p.owner
                            join Organisation adopter on adopter.id = a.organisation
                        where (a.organisation = :organisation or p.owner = :organisation)
                            and (key(t) = :language or key(t) = v.sourceLanguage) and %s
                        order by a.since desc, a.id
                        """.formatted(Sight.PRACTICE), SideRow.class))
                .setParameter("organisation", organisation)
                .setParameter("language", language.getLanguage())
                .getResultList();
        Map<AdoptionId, SideRow> one = new LinkedHashMap<>();
        rows.forEach(row -> one.merge(
                row.adoption(),
                row,
                (known, other) -> known.language().equals(language.getLanguage()) ? known : other));
        return new OrganisationAdoptions(
                side(one.values(), row -> !row.owner().equals(organisation), SideRow::taken),
                side(one.values(), row -> row.owner().equals(organisation), SideRow::given));
    }

    private static List<OrganisationAdoptions.Line> side(
            Collection<SideRow> rows, Predicate<SideRow> which, Function<SideRow, OrganisationAdoptions.Line> line) {
        return rows.stream()
                .filter(which)
                .map(line)
                .sorted(Comparator.comparing(OrganisationAdoptions.Line::state))
                .toList();
    }

    record SideRow(
            AdoptionId adoption,
            String slug,
            OrganisationId owner,
            String language,
            String title,
            String ownerSlug,
            String ownerName,
            String adopterSlug,
            String adopterName,
            AdoptionState state,
            LocalDate since) {

        OrganisationAdoptions.Line taken() {
            return line(ownerSlug, ownerName);
        }

        OrganisationAdoptions.Line given() {
            return line(adopterSlug, adopterName);
        }

        private OrganisationAdoptions.Line line(String otherSlug, String other) {
            return new OrganisationAdoptions.Line(
                    slug, title, Locale.forLanguageTag(language), otherSlug, other, state, YearMonth.from(since));
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
