package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;

/** The statements behind lists and pages; each carries the reader's {@link Sight}. */
@Component
class PracticeRows {
    /** Over {@code p} and {@code v}, in each of its languages. */
    private static final String COLUMNS = """
            select new org.selvedge.practices.PracticeRow(
                p.id, p.slug, p.shelf, p.owner, v.id, v.number, v.facts.type, v.facts.status, v.facts.scale, v.facts.country, v.facts.town,
                v.sourceLanguage, v.facts.startedOn, v.facts.endedOn, p.publishedOn, p.confirmedOn,
                (select listagg(cast(h as string), ',') within group (order by index(h))
                    from PracticeVersion about join about.themes h where about = v),
                v.facts.targetGroups,
                key(t), t.title, t.teaser, t.statusReason, t.ofSourceVersion, o.name, o.slug,
                cast(p.listing.takenUp as long),
                (select min(w.number) from PracticeVersion w
                    where w.practice = p and w.widestShelf is not null and w.number > t.ofSourceVersion),
                p.standing, p.opinion,
            """;

    /** With {@link MediaColumn#ALL}: {@link MediaColumn#toPage} sets its parameters; {@code :person} is who may follow it. */
    static final String SELECT = COLUMNS + MediaColumn.ALL + """
            , cast(sql('(select count(*) from follow f
                where f.person_id = ? and f.kind = ''PRACTICE'' and cast(f.subject as uuid) = ?)',
                :person, p.id.value) as integer)) """;

    /** Over {@code p} and {@code b}: the first version that readers saw after the one that this section translates. */
    static final String SINCE = """
            (select min(w.number) from PracticeVersion w
                where w.practice = p and w.widestShelf is not null and w.number > b.ofSourceVersion) """;

    static final String FROM = " from Practice p join %s v join v.texts t join Organisation o on o.id = p.owner ";

    /** What a partner said itself, or the author cites where it is public; the owner's people read all. */
    static final String NAMED = "(r.confirmed = true or r.citedLink is not null or p.owner.value = :own)";

    private static final String SHOWN = FROM.formatted("p.shown") + " where " + Sight.PRACTICE;
    private static final String READABLE = " case when " + Sight.SECTION + " then b.body else null end ";

    private final EntityManager entities;
    private final Clock clock;

    PracticeRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** One row for each language; empty when this reader may not see it. Its own people and the office see what was unpublished. */
    List<PracticeRow> bySlug(String slug, Sight sight, UUID person) {
        return sight.toHistory(entities.createQuery(
                        SELECT + FROM.formatted("p.shown") + " where " + Sight.KEPT + " and p.slug = :slug",
                        PracticeRow.class))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("slug", slug)
                .setParameter("person", person)
                .getResultList();
    }

    List<PracticeRow> byIds(Collection<PracticeId> ids, Sight sight) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sight.toPractices(entities.createQuery(
                        COLUMNS + MediaColumn.COVER + ", 0) " + SHOWN + " and p.id in :ids", PracticeRow.class))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What an organisation has on its shelves, newest first. */
    List<PracticeId> of(OrganisationId owner, int most, Sight sight) {
        return sight.toPractices(entities.createQuery(
                        "select p.id from Practice p where p.owner = :owner and p.standing = ACTIVE and "
                                + Sight.PRACTICE + " order by p.publishedOn desc, p.id desc",
                        PracticeId.class))
                .setParameter("owner", owner)
                .setMaxResults(most)
                .getResultList();
    }

    /** What this reader may read of the texts of some practices, in every language and the page's order. */
    List<BodyRow> bodies(Collection<PracticeId> ids, Sight sight) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sight.toSections(entities.createQuery("""
                        select new org.selvedge.practices.PracticeRows$BodyRow(p.id, s.kind, key(b), b.body)
                        from PracticeSection s join s.version v join Practice p on p.shown = v join s.texts b
                        where p.id in :ids and %s and %s
                        """.formatted(Sight.PRACTICE, Sight.SECTION), BodyRow.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    record BodyRow(PracticeId practice, SectionKind kind, String language, String body) {}

    /** All sections of a version in some languages; the body only of those this reader may read. */
    List<SectionRow> sections(VersionId version, Collection<String> languages, Sight sight) {
        return sight.toSections(entities.createQuery("""
                        select new org.selvedge.practices.PracticeRows$SectionRow(
                            s.kind, s.audience, key(b), %s, b.ofSourceVersion, %s)
                        from PracticeSection s join s.version v join v.practice p join s.texts b
                        where v.id = :version and key(b) in :languages
                        """.formatted(READABLE, SINCE), SectionRow.class))
                .setParameter("version", version)
                .setParameter("languages", languages)
                .getResultList();
    }

    record SectionRow(
            SectionKind kind,
            Audience audience,
            String language,
            @Nullable String body,
            int ofSourceVersion,
            @Nullable Integer outdatedSince) {}

    /** A section as it was in a version and as it is now, in every language; without a body where it is not readable. */
    List<PassageRow> passage(PassageRef ref, SectionKind kind, Sight sight) {
        return sight.toHistory(
                        entities.createQuery("""
                        select new org.selvedge.practices.PracticeRows$PassageRow(
                            p.slug, p.owner, v.number, shown.number, v.sourceLanguage, key(t), t.title, %s)
                        from PracticeSection s join s.version v join v.practice p join p.shown shown
                            join s.texts b join v.texts t
                        where key(t) = key(b) and p.id = :practice and s.kind = :kind and (v.number = :number or v = shown)
                            and %s and %s
                        """.formatted(READABLE, Sight.VERSION, Sight.PRACTICE), PassageRow.class))
                .setParameter("practice", ref.practice())
                .setParameter("kind", kind)
                .setParameter("number", ref.version())
                .getResultList();
    }

    record PassageRow(
            String slug,
            OrganisationId owner,
            int version,
            int shown,
            String source,
            String language,
            String title,
            @Nullable String body) {}

    /** Partners in every language. Where nothing is confirmed or cited, only the owner's people get more than the kind. */
    List<PartnerRow> partners(VersionId version, Sight sight) {
        return partners(List.of(version), sight);
    }

    /** Of several versions. */
    List<PartnerRow> partners(Collection<VersionId> versions, Sight sight) {
        return versions.isEmpty() ? List.of() : partners(versions, NAMED, sight).getResultList();
    }

    TypedQuery<PartnerRow> partners(Collection<VersionId> versions, String named, Sight sight) {
        return entities.createQuery("""
                        select new org.selvedge.practices.PartnerRow(
                            v.number, r.position, r.kind, r.confirmed,
                            case when %1$s then r.name else null end,
                            case when %1$s then r.citedLink else null end,
                            case when %1$s then r.citedOn else null end,
                            key(w), case when %1$s then w.role else null end, w.roleOf,
                            case when %1$s then w.contribution else null end, w.contributionOf,
                            case when %1$s and :member = true then r.amount else null end,
                            r.fromMonth, r.toMonth)
                        from PracticePartner r join r.version v join v.practice p
                            left join r.words w
                        where v.id in :versions
                        order by r.position
                        """.formatted(named), PartnerRow.class)
                .setParameter("own", sight.own())
                .setParameter("member", sight.member())
                .setParameter("versions", versions);
    }

    List<PracticeId> latestPublic(int count) {
        return entities.createQuery(
                        "select p.id from Practice p where p.shelf = PUBLIC and p.standing = ACTIVE order by p.publishedOn desc, p.id desc",
                        PracticeId.class)
                .setMaxResults(count)
                .getResultList();
    }

    List<AddressRow> publicAddresses() {
        return entities.createQuery("""
                        select new org.selvedge.practices.PracticeRows$AddressRow(p.slug, key(t), p.confirmedOn)
                        from Practice p join p.shown v join v.texts t
                        where p.shelf = PUBLIC and p.standing = ACTIVE
                        order by p.slug, case when key(t) = v.sourceLanguage then 0 else 1 end, key(t)
                        """, AddressRow.class).getResultList();
    }

    record AddressRow(String slug, String language, LocalDate changedOn) {}
}
