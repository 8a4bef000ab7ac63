package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * The statements behind earlier versions. A section of an earlier version is read by those who may read it there and,
 * where it still exists, in the version shown today; names of partners likewise. See
 * {@code src/docs/decisions/2026-11-23-versions-and-translations.md}.
 */
@Component
class VersionRows {
    private static final String TODAY =
            " left join PracticeSection today on today.version = p.shown and today.kind = s.kind ";
    private static final String READABLE = " case when " + Sight.SECTION + " and (today.id is null or "
            + Sight.SECTION.replace("s.audience", "today.audience") + ") then b.body else null end ";

    private static final String NAMED = "(" + PracticeRows.NAMED + """
             and (p.owner.value = :own or not exists (
                select 1 from PracticePartner q where (q.version = p.shown or q.version.id = :beside) and q.confirmed = false and q.citedLink is null
                    and (q.organisation.value = r.organisation.value
                        or (q.organisation.value is null and r.organisation.value is null and q.name = r.name))))) """;

    private final EntityManager entities;
    private final Clock clock;
    private final PracticeRows rows;

    VersionRows(EntityManager entities, PracticeRows rows, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        this.rows = rows;
    }

    /** The practice of this address with its history, if this reader may see it. */
    Optional<Subject> subject(String slug, Sight sight) {
        return sight.toHistory(entities.createQuery("""
                        select new org.selvedge.practices.VersionRows$Subject(
                            p.id, p.slug, p.owner, shown.number, shown.sourceLanguage)
                        from Practice p join p.shown shown where p.slug = :slug and %s
                        """.formatted(Sight.KEPT), Subject.class))
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    record Subject(PracticeId practice, String slug, OrganisationId owner, int today, String source) {}

    /** Versions that readers like this one saw, newest first. */
    List<LineRow> lines(PracticeId practice, Sight sight, int first, int most) {
        return lines("", practice, sight)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<LineRow> line(PracticeId practice, int number, Sight sight) {
        return lines(" and v.number = :number ", practice, sight)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LineRow> lines(String which, PracticeId practice, Sight sight) {
        return sight.toHistory(entities.createQuery("""
                        select new org.selvedge.practices.VersionRows$LineRow(
                            v.id, v.number, v.acceptedOn, v.origin.note, v.origin.small,
                            case when v.widestShelf = PUBLIC and p.shelf = PUBLIC then true else false end,
                            case when v.takenBackAt is null then false else true end)
                        from PracticeVersion v join v.practice p
                        where p.id = :practice and %s %s order by v.number desc
                        """.formatted(Sight.VERSION, which), LineRow.class))
                .setParameter("practice", practice);
    }

    record LineRow(
            VersionId id,
            int number,
            LocalDate acceptedOn,
            @Nullable String note,
            boolean small,
            boolean open,
            boolean takenBack) {}

    /** One version in each of its languages; empty where this reader may not see it. */
    List<PracticeRow> texts(PracticeId practice, int number, Sight sight) {
        return texts(practice, Set.of(number), sight);
    }

    /** Several versions, each in each of its languages. */
    List<PracticeRow> texts(PracticeId practice, Set<Integer> numbers, Sight sight) {
        return MediaColumn.toPage(
                        entities.createQuery(
                                PracticeRows.SELECT
                                        + PracticeRows.FROM.formatted("p.versions")
                                        + " where p.id = :practice and v.number in :numbers and "
                                        + Sight.VERSION,
                                PracticeRow.class),
                        sight,
                        LocalDate.now(clock))
                .setParameter("practice", practice)
                .setParameter("numbers", numbers)
                .setParameter("person", Sight.NONE)
                .setParameter("office", sight.office())
                .getResultList();
    }

    /** All sections of a version in some languages; the body only of those this reader may read there and today. */
    List<PracticeRows.SectionRow> sections(VersionId version, Collection<String> languages, Sight sight) {
        return sections(Set.of(version), languages, sight).getOrDefault(version, List.of());
    }

    Map<VersionId, List<PracticeRows.SectionRow>> sections(
            Set<VersionId> versions, Collection<String> languages, Sight sight) {
        return sight.toSections(
                        entities.createQuery("""
                        select new org.selvedge.practices.VersionRows$SectionRow(
                            v.id, s.kind, s.audience, today.audience, p.shelf, key(b), %s,
                            b.ofSourceVersion, %s)
                        from PracticeSection s join s.version v join v.practice p join s.texts b %s
                        where v.id in :versions and key(b) in :languages
                        """.formatted(READABLE, PracticeRows.SINCE, TODAY), SectionRow.class))
                .setParameter("versions", versions)
                .setParameter("languages", languages)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SectionRow::version, Collectors.mapping(SectionRow::narrowed, Collectors.toList())));
    }

    record SectionRow(
            VersionId version,
            SectionKind kind,
            Audience then,
            @Nullable Audience today,
            Shelf shelf,
            String language,
            @Nullable String body,
            int ofSourceVersion,
            @Nullable Integer outdatedSince) {

        PracticeRows.SectionRow narrowed() {
            Audience limit = today != null ? today : widest(shelf);
            Audience narrower = then.compareTo(limit) >= 0 ? then : limit;
            return new PracticeRows.SectionRow(kind, narrower, language, body, ofSourceVersion, outdatedSince);
        }

        private static Audience widest(Shelf shelf) {
            return switch (shelf) {
                case PUBLIC -> Audience.PUBLIC;
                case MEMBERS -> Audience.MEMBERS_AND_PARTNERS;
                case NONE -> Audience.ORGANISATION;
            };
        }
    }

    List<PartnerRow> partners(VersionId version, Sight sight) {
        return partners(version, version, sight);
    }

    /** Named only where this reader may read the name in the version {@code beside} it as well. */
    List<PartnerRow> partners(VersionId version, VersionId beside, Sight sight) {
        return rows.partners(List.of(version), NAMED, sight)
                .setParameter("beside", beside)
                .getResultList();
    }
}
