package org.selvedge.practices;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.selvedge.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every step of a practice with its actor, time and reason, and tells the others of it. */
@Component
@Transactional
class Steps {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A step of a version. */
    void taken(PracticeVersion version, VersionAction did, @Nullable PersonId actor, @Nullable String reason) {
        PracticeId practice = version.practice().id();
        keep(practice, version.id(), did.key(), actor, reason);
        events.publishEvent(new VersionStepTaken(practice, version.number(), did, actor, reason));
    }

    /** The reason for which it was archived, where it was not restored since. */
    @Transactional(readOnly = true)
    Optional<String> archivedBefore(PracticeId practice) {
        return jdbc.sql("""
                        select s.reason from practice_step s
                        where s.practice_id = :practice and s.action = 'archive' and not exists (
                            select 1 from practice_step r where r.practice_id = s.practice_id
                                and r.action = 'restore' and r.at >= s.at)
                        order by s.at desc limit 1""")
                .param("practice", practice.value())
                .query(String.class)
                .optional();
    }

    /** A step of the whole practice, such as {@code archive}; its event is the caller's. */
    void keep(
            PracticeId practice,
            @Nullable VersionId version,
            String action,
            @Nullable PersonId actor,
            @Nullable String reason) {
        jdbc.sql("""
                        insert into practice_step (id, practice_id, version_id, action, actor_id, at, reason)
                        values (:id, :practice, :version, :action, :actor, :at, :reason)""")
                .param("id", Ids.next())
                .param("practice", practice.value())
                .param("version", version == null ? null : version.value())
                .param("action", action)
                .param("actor", actor == null ? null : actor.value())
                .param("at", Utc.of(clock.instant()))
                .param("reason", reason)
                .update();
    }
}
