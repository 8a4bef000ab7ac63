package org.selvedge.practices;

import java.time.Instant;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entries of queues that waited too long and were offered to somebody else. */
@Component
@Transactional
class Offers {
    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits, and to whom else it may be offered. */
    enum What {
        GATE,
        REVIEW
    }

    enum To {
        DEPUTY,
        OFFICE
    }

    /** False where it was offered before. */
    boolean offer(VersionId version, What what, To to, Instant now) {
        return jdbc.sql("""
                                insert ignore into practice_offer (version_id, what, offered_to, at)
                                values (:version, :what, :to, :now)""")
                        .param("version", version.value())
                        .param("what", what.name())
                        .param("to", to.name())
                        .param("now", Utc.of(now))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    boolean toOffice(VersionId version, What what) {
        return jdbc.sql("""
                        select count(*) from practice_offer
                        where version_id = :version and what = :what and offered_to = 'OFFICE'""")
                        .param("version", version.value())
                        .param("what", what.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** It was decided, or moved on: the next time it waits it waits anew. */
    void over(VersionId version, What what) {
        jdbc.sql("delete from practice_offer where version_id = :version and what = :what")
                .param("version", version.value())
                .param("what", what.name())
                .update();
    }
}
