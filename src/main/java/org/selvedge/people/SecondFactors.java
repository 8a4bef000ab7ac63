package org.selvedge.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.selvedge.security.Keys;
import org.selvedge.security.PersonId;
import org.selvedge.security.Totp;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes by time, and recovery codes for the day the phone is lost. Each code of either kind works once. */
@Component
@Transactional
class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final String PURPOSE = "recovery code";

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean has(PersonId person) {
        return jdbc.sql("select 1 from second_factor where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Transactional(readOnly = true)
    int recoveryCodesLeft(PersonId person) {
        return jdbc.sql("select count(*) from recovery_code where person_id = ? and used_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** Whether the code of the application is right, now and for the first time. */
    boolean accepts(PersonId person, String typed) {
        Instant now = clock.instant();
        return jdbc.sql("select secret, last_step from second_factor where person_id = ? for update")
                .param(person.value())
                .query((row, number) -> Totp.stepOf(row.getBytes("secret"), typed, now, row.getLong("last_step")))
                .optional()
                .filter(OptionalLong::isPresent)
                .map(step -> remember(person, step.getAsLong()))
                .orElse(false);
    }

    /** Whether it is one of the person's recovery codes, unused until now. */
    boolean acceptsRecovery(PersonId person, String typed) {
        return jdbc.sql("update recovery_code set used_at = ? "
                                + "where code_hash = ? and person_id = ? and used_at is null")
                        .params(Utc.of(clock.instant()), hash(typed), person.value())
                        .update()
                == 1;
    }

    /** The secret becomes the person's factor if they can show a code of it. */
    boolean confirm(PersonId person, byte[] secret, String typed) {
        OptionalLong step = Totp.stepOf(secret, typed, clock.instant(), 0);
        if (step.isEmpty()) {
            return false;
        }
        jdbc.sql("""
                        insert into second_factor (person_id, secret, last_step, confirmed_at)
                        values (:person, :secret, :step, :now)
                        on duplicate key update secret = :secret, last_step = :step, confirmed_at = :now""")
                .param("person", person.value())
                .param("secret", secret)
                .param("step", step.getAsLong())
                .param("now", Utc.of(clock.instant()))
                .update();
        return true;
    }

    /** New recovery codes; former ones are void. Shown once, kept as keyed hashes. */
    List<String> newRecoveryCodes(PersonId person) {
        forgetRecoveryCodes(person);
        List<String> codes = Stream.generate(SecondFactors::recoveryCode)
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (code_hash, person_id) values (?, ?)")
                .params(hash(code), person.value())
                .update());
        return codes;
    }

    void remove(PersonId person) {
        forgetRecoveryCodes(person);
        jdbc.sql("delete from second_factor where person_id = ?")
                .param(person.value())
                .update();
    }

    private void forgetRecoveryCodes(PersonId person) {
        jdbc.sql("delete from recovery_code where person_id = ?")
                .param(person.value())
                .update();
    }

    private boolean remember(PersonId person, long step) {
        return jdbc.sql("update second_factor set last_step = ? where person_id = ? and last_step < ?")
                        .params(step, person.value(), step)
                        .update()
                == 1;
    }

    /** 80 random bits in four groups, such as {@code k7ab-9xw2-…}. */
    private static String recoveryCode() {
        String text = Totp.base32(Keys.random(RECOVERY_BYTES)).toLowerCase(Locale.ROOT);
        return String.join("-", text.split("(?<=\\G.{4})"));
    }

    private byte[] hash(String code) {
        return keys.hash(PURPOSE, code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }
}
