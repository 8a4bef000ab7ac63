package org.selvedge.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of sessions, in the database so that any node can end any of them. */
@Component
@Transactional
public class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration ABSOLUTE = Duration.ofHours(12);
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID begin(PersonId person, Origin origin, @Nullable UUID stay) {
        UUID id = Ids.next();
        LocalDateTime now = Utc.of(clock.instant());
        jdbc.sql("""
                        insert into person_session (id, person_id, stay_id, device, remote, begun_at, seen_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, person.value(), stay, origin.device(), origin.remote(), now, now)
                .update();
        return id;
    }

    /** Whether the session still runs: not ended, neither idle nor open for too long. */
    @Transactional(readOnly = true)
    boolean runs(UUID session) {
        return !running(Set.of(session)).isEmpty();
    }

    @Transactional(readOnly = true)
    Set<UUID> running(Collection<UUID> sessions) {
        Instant now = clock.instant();
        return Set.copyOf(jdbc.sql("""
                        select id from person_session
                        where id in (:ids) and ended_at is null and begun_at > :begun and seen_at > :seen""")
                .param("ids", sessions)
                .param("begun", Utc.of(now.minus(ABSOLUTE)))
                .param("seen", Utc.of(now.minus(IDLE)))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    void seen(UUID session) {
        jdbc.sql("update person_session set seen_at = ? where id = ? and ended_at is null")
                .params(Utc.of(clock.instant()), session)
                .update();
    }

    /** Ends one session, and what would open it again: somebody signed out. */
    void end(UUID session) {
        jdbc.sql("delete from stay_signed_in where id in (select stay_id from person_session where id = ?)")
                .param(session)
                .update();
        expire(session);
    }

    /** Ends one session only: its time was over, or the person is something else now. */
    void expire(UUID session) {
        jdbc.sql("update person_session set ended_at = ? where id = ? and ended_at is null")
                .params(Utc.of(clock.instant()), session)
                .update();
    }

    /** Ends one of the person's own sessions or lasting sign-ins; somebody else's stays as it is. */
    public void endOne(PersonId person, UUID device) {
        jdbc.sql("delete from stay_signed_in where person_id = :person and (id = :device or id in "
                        + "(select stay_id from person_session where id = :device and person_id = :person))")
                .param("person", person.value())
                .param("device", device)
                .update();
        jdbc.sql("update person_session set ended_at = :now "
                        + "where person_id = :person and ended_at is null and (id = :device or stay_id = :device)")
                .param("now", Utc.of(clock.instant()))
                .param("person", person.value())
                .param("device", device)
                .update();
    }

    public void endAll(PersonId person) {
        jdbc.sql("delete from stay_signed_in where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("update person_session set ended_at = ? where person_id = ? and ended_at is null")
                .params(Utc.of(clock.instant()), person.value())
                .update();
    }

    /** All but the one in use. */
    public void endOthers(PersonId person, Optional<UUID> current) {
        UUID own = current.orElseGet(Ids::next);
        jdbc.sql("delete from stay_signed_in where person_id = :person and id not in "
                        + "(select coalesce(stay_id, id) from person_session where id = :own)")
                .param("person", person.value())
                .param("own", own)
                .update();
        jdbc.sql("update person_session set ended_at = ? where person_id = ? and ended_at is null and id <> ?")
                .params(Utc.of(clock.instant()), person.value(), own)
                .update();
    }

    /** Where the person is signed in now, or would be again without asking; last used first. */
    @Transactional(readOnly = true)
    public List<Device> devices(PersonId person, Optional<UUID> current) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select id, device, remote, begun_at, seen_at, stay_id is not null as stays
                        from person_session
                        where person_id = :person and ended_at is null and begun_at > :begun and seen_at > :seen
                        union all
                        select s.id, s.device, s.remote, s.begun_at, s.rotated_at, true
                        from stay_signed_in s
                        where s.person_id = :person and s.expires_at > :now and not exists
                            (select 1 from person_session p where p.stay_id = s.id and p.ended_at is null
                                and p.begun_at > :begun and p.seen_at > :seen)
                        order by 5 desc limit 50""")
                .param("person", person.value())
                .param("now", Utc.of(now))
                .param("begun", Utc.of(now.minus(ABSOLUTE)))
                .param("seen", Utc.of(now.minus(IDLE)))
                .query((row, number) -> device(row, current))
                .list();
    }

    @EventListener
    void onChange(StandingChanged change) {
        endAll(change.person());
    }

    /** Forgets what ended long ago. */
    void tidy() {
        Instant now = clock.instant();
        jdbc.sql("delete from person_session where seen_at < ?")
                .param(Utc.of(now.minus(KEPT)))
                .update();
        jdbc.sql("delete from stay_signed_in where expires_at < ?")
                .param(Utc.of(now))
                .update();
        jdbc.sql("delete from throttle where last_at < ?")
                .param(Utc.of(now.minus(KEPT)))
                .update();
        jdbc.sql("delete from sign_in_challenge where expires_at < ?")
                .param(Utc.of(now))
                .update();
    }

    private static Device device(ResultSet row, Optional<UUID> current) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Device(
                id,
                row.getString("device"),
                row.getString("remote"),
                Utc.instant(row.getObject("begun_at", LocalDateTime.class)),
                Utc.instant(row.getObject("seen_at", LocalDateTime.class)),
                row.getBoolean("stays"),
                current.filter(id::equals).isPresent());
    }
}
