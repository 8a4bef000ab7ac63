package org.selvedge.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.mail.SecretLink;
import org.selvedge.people.PublicPasswords.LinkState;
import org.selvedge.security.Keys;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links to choose a password: 128 bits, kept as a hash, good once, for half an hour, and only the newest. */
@Component
@Transactional
class PasswordLinks implements SecretLink {
    static final String KIND = "new-password";

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final String PURPOSE = "password link";

    private final JdbcClient jdbc;
    private final Keys keys;
    private final People people;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, Keys keys, People people, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String make(PersonId owner) {
        return make(owner, LIFE);
    }

    String make(PersonId owner, Duration life) {
        Person person = people.findById(owner).filter(known -> !known.removed()).orElseThrow(NotFound::new);
        String token = Keys.token();
        Instant now = clock.instant();
        supersede(owner, now);
        jdbc.sql("insert into password_link (token_hash, person_id, made_at, expires_at) values (?, ?, ?, ?)")
                .params(hash(token), owner.value(), Utc.of(now), Utc.of(now.plus(life)))
                .update();
        return Texts.path(person.language(), "/login/new-password") + "?token=" + token;
    }

    @Transactional(readOnly = true)
    LinkState state(String token) {
        return row(token).map(row -> row.state(clock.instant())).orElse(LinkState.UNKNOWN);
    }

    @Transactional(readOnly = true)
    Optional<PersonId> owner(String token) {
        return row(token).map(Row::person);
    }

    /** True once. */
    boolean use(String token) {
        LocalDateTime now = Utc.of(clock.instant());
        return jdbc.sql("update password_link set used_at = ? where token_hash = ? and used_at is null "
                                + "and superseded_at is null and expires_at > ?")
                        .params(now, hash(token), now)
                        .update()
                == 1;
    }

    /** A link that still lies in a mailbox opens nothing once its owner chose a password otherwise. */
    @EventListener
    void on(PasswordChanged event) {
        supersede(event.actor(), clock.instant());
    }

    private void supersede(PersonId owner, Instant now) {
        jdbc.sql("update password_link set superseded_at = ? "
                        + "where person_id = ? and used_at is null and superseded_at is null")
                .params(Utc.of(now), owner.value())
                .update();
    }

    /** Whether a link waits to be used. */
    @Transactional(readOnly = true)
    boolean waits(PersonId owner) {
        return jdbc.sql("select count(*) from password_link where person_id = ? and used_at is null "
                                + "and superseded_at is null and expires_at > ?")
                        .params(owner.value(), Utc.of(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Row> row(String token) {
        return jdbc.sql("select person_id, expires_at, used_at, superseded_at from password_link where token_hash = ?")
                .param(hash(token))
                .query((row, number) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Utc.instant(row.getObject("expires_at", LocalDateTime.class)),
                        row.getObject("used_at", LocalDateTime.class),
                        row.getObject("superseded_at", LocalDateTime.class)))
                .optional();
    }

    private byte[] hash(String token) {
        return keys.hash(PURPOSE, token);
    }

    private record Row(
            PersonId person,
            Instant expires,
            @Nullable LocalDateTime used,
            @Nullable LocalDateTime superseded) {
        LinkState state(Instant now) {
            if (used != null) {
                return LinkState.USED;
            }
            if (superseded != null) {
                return LinkState.SUPERSEDED;
            }
            return now.isBefore(expires) ? LinkState.GOOD : LinkState.LATE;
        }
    }
}
