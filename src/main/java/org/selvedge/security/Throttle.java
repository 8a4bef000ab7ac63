package org.selvedge.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down. A try is counted before it is made, so that a hundred at once count as a hundred; what succeeds
 * is taken back. Delays double, up to the guard's longest: nobody is ever shut out for good.
 */
@Component
public class Throttle {
    private static final int MOST_DOUBLINGS = 20;
    private static final String ROW = "select tries, last_at, open_at from throttle where key_hash = ? for update";

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** Zero: go on, the try is counted. Otherwise how long to wait; nothing was counted. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Duration enter(List<Guard> guards) {
        Instant now = clock.instant();
        Duration wait = Duration.ZERO;
        for (Guard guard : guards) {
            Duration left = Duration.between(now, row(guard, now).openAt());
            wait = left.compareTo(wait) > 0 ? left : wait;
        }
        if (wait.isZero()) {
            guards.forEach(guard -> count(guard, now));
        }
        return wait;
    }

    /** The try was no guess: the first guard forgets, the others take this one try back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(List<Guard> guards) {
        Guard own = guards.getFirst();
        jdbc.sql("delete from throttle where key_hash = ?").param(hash(own)).update();
        guards.stream()
                .skip(1)
                .forEach(guard -> jdbc.sql(
                                "update throttle set tries = greatest(tries - 1, 0), open_at = last_at where key_hash = ?")
                        .param(hash(guard))
                        .update());
    }

    private Row row(Guard guard, Instant now) {
        byte[] key = hash(guard);
        jdbc.sql("""
                        insert into throttle (key_hash, tries, last_at, open_at) values (?, 0, ?, ?)
                        on duplicate key update tries = tries""").params(key, Utc.of(now), Utc.of(now)).update();
        return jdbc.sql(ROW)
                .param(key)
                .query((row, number) -> new Row(
                        row.getInt("tries"),
                        Utc.instant(row.getObject("last_at", LocalDateTime.class)),
                        Utc.instant(row.getObject("open_at", LocalDateTime.class))))
                .single();
    }

    private void count(Guard guard, Instant now) {
        Row row = row(guard, now);
        boolean forgotten = row.lastAt().plus(guard.memory()).isBefore(now);
        int tries = forgotten ? 1 : row.tries() + 1;
        jdbc.sql("update throttle set tries = ?, last_at = ?, open_at = ? where key_hash = ?")
                .params(tries, Utc.of(now), Utc.of(now.plus(guard.delayAfter(tries))), hash(guard))
                .update();
    }

    private byte[] hash(Guard guard) {
        return keys.hash("throttle " + guard.what(), guard.whose());
    }

    /**
     * What is guarded, and for whom.
     *
     * @param free tries before the first delay
     * @param longest delay ever
     * @param memory after which tries are forgotten
     */
    public record Guard(String what, String whose, int free, Duration longest, Duration memory) {
        Duration delayAfter(int tries) {
            if (tries < free) {
                return Duration.ZERO;
            }
            Duration delay = Duration.ofSeconds(1L << Math.min(tries - free, MOST_DOUBLINGS));
            return delay.compareTo(longest) > 0 ? longest : delay;
        }
    }

    private record Row(int tries, Instant lastAt, Instant openAt) {}
}
