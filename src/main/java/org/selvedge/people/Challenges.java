package org.selvedge.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.SignInAnswer.Step;
import org.selvedge.security.Keys;
import org.selvedge.security.PersonId;
import org.selvedge.security.Totp;
import org.selvedge.security.Utc;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Between password and second factor: who showed the right password within the last five minutes. */
@Component
@Transactional
class Challenges {
    static final Duration LIFE = Duration.ofMinutes(5);
    /** Finding one's phone and installing an application takes longer than reading a code. */
    static final Duration LIFE_OF_SET_UP = Duration.ofMinutes(15);

    private static final int TRIES = 10;
    private static final String PURPOSE = "sign-in challenge";

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    String begin(PersonId person, Step step, boolean stay, String wanted) {
        String token = Keys.token();
        Duration life = step == Step.CODE ? LIFE : LIFE_OF_SET_UP;
        jdbc.sql("""
                        insert into sign_in_challenge
                            (id_hash, person_id, step, wanted, stay, secret, tries, expires_at)
                        values (?, ?, ?, ?, ?, ?, 0, ?)""")
                .params(
                        hash(token),
                        person.value(),
                        step.name(),
                        wanted,
                        stay,
                        step == Step.SET_UP ? Totp.newSecret() : null,
                        Utc.of(clock.instant().plus(life)))
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    Optional<Challenge> find(String token, Step step) {
        return jdbc.sql("""
                        select person_id, stay, wanted, secret, expires_at from sign_in_challenge
                        where id_hash = ? and step = ? and tries < ?""")
                .params(hash(token), step.name(), TRIES)
                .query((row, number) -> new Challenge(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getBoolean("stay"),
                        row.getString("wanted"),
                        row.getBytes("secret"),
                        Utc.instant(row.getObject("expires_at", LocalDateTime.class))
                                .isAfter(clock.instant())))
                .optional()
                .filter(Challenge::current);
    }

    void countTry(String token) {
        jdbc.sql("update sign_in_challenge set tries = tries + 1 where id_hash = ?")
                .param(hash(token))
                .update();
    }

    /** True for the one who ends it: two answers at once make one session. */
    boolean end(String token) {
        return jdbc.sql("delete from sign_in_challenge where id_hash = ?")
                        .param(hash(token))
                        .update()
                == 1;
    }

    /** Whoever showed the former password has shown nothing. */
    @EventListener
    void on(PasswordChanged event) {
        jdbc.sql("delete from sign_in_challenge where person_id = ?")
                .param(event.actor().value())
                .update();
    }

    private byte[] hash(String token) {
        return keys.hash(PURPOSE, token);
    }

    record Challenge(PersonId person, boolean stay, String wanted, byte @Nullable [] secret, boolean current) {}
}
