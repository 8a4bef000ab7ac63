package org.selvedge.practices;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who writes a practice: whoever started it, and the colleagues they named. */
@Component
@Transactional
class Authors {
    private final JdbcClient jdbc;

    Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were named. */
    @Transactional(readOnly = true)
    Set<PersonId> of(PracticeId practice) {
        return new LinkedHashSet<>(jdbc
                .sql("select person_id from practice_author where practice_id = :practice order by named_at")
                .param("practice", practice.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList());
    }

    void name(PracticeId practice, PersonId person, @Nullable PersonId by, Instant now) {
        jdbc.sql("""
                        insert ignore into practice_author (practice_id, person_id, named_by, named_at)
                        values (:practice, :person, :by, :now)""")
                .param("practice", practice.value())
                .param("person", person.value())
                .param("by", by == null ? null : by.value())
                .param("now", Utc.of(now))
                .update();
    }

    void remove(PracticeId practice, PersonId person) {
        jdbc.sql("delete from practice_author where practice_id = :practice and person_id = :person")
                .param("practice", practice.value())
                .param("person", person.value())
                .update();
    }
}
