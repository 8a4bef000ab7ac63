package org.selvedge.practices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.selvedge.practices.Followed.Kind;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements behind following. */
@Component
class FollowRows {
    private final JdbcClient jdbc;

    FollowRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean follows(PersonId person, Followed what) {
        return jdbc.sql("select count(*) from follow where person_id = :person and kind = :kind and subject = :subject")
                        .param("person", person.value())
                        .param("kind", what.kind().name())
                        .param("subject", what.subject())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void follow(PersonId person, Followed what, Instant now) {
        jdbc.sql("insert ignore into follow (person_id, kind, subject, since) values (:person, :kind, :subject, :now)")
                .param("person", person.value())
                .param("kind", what.kind().name())
                .param("subject", what.subject())
                .param("now", Utc.of(now))
                .update();
    }

    void stop(PersonId person, Followed what) {
        jdbc.sql("delete from follow where person_id = :person and kind = :kind and subject = :subject")
                .param("person", person.value())
                .param("kind", what.kind().name())
                .param("subject", what.subject())
                .update();
    }

    /** The latest first. */
    List<Followed> of(PersonId person) {
        return jdbc.sql("select kind, subject from follow where person_id = :person order by since desc, subject")
                .param("person", person.value())
                .query((row, number) -> new Followed(Kind.valueOf(row.getString("kind")), row.getString("subject")))
                .list();
    }

    /** Everybody who follows any of these, each once. */
    List<PersonId> followers(Collection<Followed> any) {
        List<Object[]> wanted = new ArrayList<>();
        any.forEach(what -> wanted.add(new Object[] {what.kind().name(), what.subject()}));
        return jdbc
                .sql("select distinct person_id from follow where (kind, subject) in (:wanted) order by person_id")
                .param("wanted", wanted)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
