package org.selvedge.practices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may review a practice for the network: members of organisations other than the one that owns it. */
@Component
@Transactional(readOnly = true)
class Reviewers {
    private final JdbcClient jdbc;
    private final PeopleDirectory people;
    private final Authors authors;

    Reviewers(JdbcClient jdbc, PeopleDirectory people, Authors authors) {
        this.jdbc = jdbc;
        this.people = people;
        this.authors = authors;
    }

    List<Reviewer> find(PracticeId practice, String words, int offset, int limit) {
        String like = "%" + Typed.literally(words) + "%";
        return jdbc.sql("""
                        select p.id, p.name, o.name as organisation
                        from person p join organisation o on o.id = p.organisation_id
                            join practice c on c.id = :practice
                        where p.removed_at is null and p.role = 'MEMBER' and p.organisation_id <> c.owner_id
                            and (p.name like :words escape '!' or o.name like :words escape '!')
                            and not exists (select 1 from practice_author a
                                where a.practice_id = c.id and a.person_id = p.id)
                        order by o.name, p.name, p.id limit :limit offset :offset""")
                .param("practice", practice.value())
                .param("words", like)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Reviewer(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("organisation")))
                .list();
    }

    /** Asked when somebody is named and again when they act: people change organisations. */
    boolean may(Practice practice, PersonId person) {
        Map<PersonId, Reader> found = people.readers(List.of(person));
        Reader reader = found.get(person);
        return reader != null
                && reader.is(Role.MEMBER)
                && !reader.belongsTo(practice.owner())
                && !authors.of(practice.id()).contains(person);
    }
}
