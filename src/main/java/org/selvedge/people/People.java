package org.selvedge.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody with an account. */
interface People extends Repository<Person, PersonId> {
    Person save(Person person);

    Optional<Person> findById(PersonId id);

    @Query("select p from Person p where p.id in :ids")
    List<Person> all(Collection<PersonId> ids);

    @Query("select p from Person p where p.address = :address and p.removedAt is null")
    Optional<Person> present(String address);

    @Query("select new org.selvedge.people.CardRow(p.id, p.name, p.organisation, p.language) "
            + "from Person p where p.id in :ids")
    List<CardRow> cards(Collection<PersonId> ids);

    @Query("""
            select new org.selvedge.people.CardRow(p.id, p.name, p.organisation, p.language)
            from Person p
            where p.organisation = :organisation and p.removedAt is null
              and (:words = '' or p.name like concat('%', :words, '%') escape '!')
            order by p.name, p.id
            """)
    List<CardRow> colleagues(OrganisationId organisation, String words, Pageable page);

    @Query("select count(p) from Person p where p.role = org.selvedge.security.Role.SECRETARIAT "
            + "and p.removedAt is null and p.passwordHash is not null")
    long officeThatSignsIn();

    @Query("select p.id from Person p where p.role = org.selvedge.security.Role.SECRETARIAT "
            + "and p.removedAt is null order by p.createdAt, p.id")
    List<PersonId> office();

    @Query("select p.id from Person p where p.organisation = :organisation and p.removedAt is null "
            + "order by p.createdAt, p.id")
    List<PersonId> of(OrganisationId organisation);

    @Query("""
            select new org.selvedge.people.PersonRow(p.id, p.name, p.address, p.organisation, p.role, p.createdAt)
            from Person p
            where p.removedAt is null
              and (:text = '' or p.name like concat('%', :text, '%') or p.address like concat('%', :text, '%'))
            order by p.name, p.id
            """)
    List<PersonRow> rows(String text, Pageable page);
}
