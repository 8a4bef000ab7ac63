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

    /**
     * Those who write a practice now, and all who may not decide about one version of it: whoever wrote a word of it is no
     * second pair of eyes, even when they are no author any more.
     */
    record Writers(Set<PersonId> now, Set<PersonId> undeciding) {}

    @Transactional(readOnly = true)
    Writers of(PracticeId practice, VersionId version) {
        Set<PersonId> now = new LinkedHashSet<>();
        Set<PersonId> all = new LinkedHashSet<>();
        jdbc.sql("""
                        select person_id, true as writes, named_at from practice_author where practice_id = :practice
                        union all
                        select person_id, false, null from practice_version_writer where version_id = :version
                        order by writes desc, named_at""")
                .param("practice", practice.value())
                .param("version", version.value())
                .query((row, number) -> {
                    PersonId person = new PersonId(UUID.fromString(row.getString("person_id")));
                    return all.add(person) && row.getBoolean("writes") && now.add(person);
                })
                .list();
        return new Writers(now, all);
    }

    /** Somebody wrote in a version, which is remembered whatever becomes of their words. */
    void wrote(VersionId version, PersonId person) {
        jdbc.sql("insert ignore into practice_version_writer (version_id, person_id) values (:version, :person)")
                .param("version", version.value())
                .param("person", person.value())
                .update();
    }

    /** A version begins with words that nobody has decided about yet. */
    void goOn(VersionId from, VersionId to) {
        jdbc.sql("""
                        insert ignore into practice_version_writer (version_id, person_id)
                        select :to, person_id from practice_version_writer where version_id = :from""").param("to", to.value()).param("from", from.value()).update();
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
