package org.selvedge.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.selvedge.security.OrganisationId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Organisations extends JpaRepository<Organisation, OrganisationId> {
    @Query("select o from Organisation o left join fetch o.descriptions where o.slug = :slug")
    Optional<Organisation> whole(String slug);

    String NAME = """
            select new org.selvedge.organisations.OrganisationName(
                o.id, o.slug, o.name, o.membership, o.kind, o.country, o.town, o.demonstration)
            from Organisation o
            """;

    @Query(NAME + " where o.id in :ids")
    List<OrganisationName> names(Collection<OrganisationId> ids);

    @Query(NAME + " where o.slug = :slug")
    Optional<OrganisationName> nameBySlug(String slug);

    /** Members and partners whose name holds the words; never the office. */
    @Query(NAME + """
             where o.membership <> org.selvedge.organisations.Membership.OFFICE
               and (:words = '' or o.name like concat('%', :words, '%') escape '!')
             order by o.name, o.id""")
    List<OrganisationName> named(String words, Pageable page);

    @Query(NAME + " where o.membership = org.selvedge.organisations.Membership.OFFICE order by o.joinedAt, o.id")
    List<OrganisationName> offices();

    @Query("""
            select new org.selvedge.organisations.OrganisationRow(
                o.id, o.name, o.membership, o.kind, o.country, o.town,
                (select count(m) from Mandate m where m.organisation = o.id
                    and m.fromDay <= :today and (m.toDay is null or m.toDay >= :today)))
            from Organisation o
            where (:text = '' or o.name like concat('%', :text, '%') or o.town like concat('%', :text, '%'))
            order by o.name, o.id
            """)
    List<OrganisationRow> rows(String text, LocalDate today, Pageable page);
}
