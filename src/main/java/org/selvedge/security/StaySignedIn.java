package org.selvedge.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Stay signed in", for members and partners: a series of tokens in a cookie, each good once. An old token that turns
 * up again was copied: the whole series and all sessions of the person end. Never counts as a factor.
 */
@Component
class StaySignedIn {
    static final String COOKIE = "selvedge-stay";
    static final String PATH = "/zone";
    private static final Duration LIFE = Duration.ofDays(14);
    /** Several tabs that a browser opens at once all carry the same token. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final String PURPOSE = "stay signed in";

    private final JdbcClient jdbc;
    private final Keys keys;
    private final SignedCookies cookies;
    private final Sessions sessions;
    private final AccountLookup accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaySignedIn(
            JdbcClient jdbc,
            Keys keys,
            SignedCookies cookies,
            Sessions sessions,
            AccountLookup accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.cookies = cookies;
        this.sessions = sessions;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    static boolean offeredTo(Reader reader) {
        return !reader.is(Role.COORDINATOR) && !reader.is(Role.SECRETARIAT);
    }

    /** Begins a series; returns its id. */
    @Transactional
    UUID begin(HttpServletResponse response, PersonId person, Origin origin) {
        UUID series = Ids.next();
        String token = Keys.token();
        LocalDateTime now = Utc.of(clock.instant());
        jdbc.sql("""
                        insert into stay_signed_in
                            (id, person_id, token_hash, device, remote, begun_at, rotated_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        series,
                        person.value(),
                        hash(token),
                        origin.device(),
                        origin.remote(),
                        now,
                        now,
                        Utc.of(clock.instant().plus(LIFE)))
                .update();
        cookies.set(response, COOKIE, PATH, series + ":" + token, LIFE);
        return series;
    }

    /** Who comes back with this request's token, and by which series. */
    @Transactional
    Optional<Returning> comeBack(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> cookie = cookies.read(request, COOKIE);
        Optional<Returning> person = cookie.flatMap(value -> comeBack(value, response));
        if (cookie.isPresent() && person.isEmpty()) {
            forget(response);
        }
        return person;
    }

    void forget(HttpServletResponse response) {
        cookies.remove(response, COOKIE, PATH);
    }

    private Optional<Returning> comeBack(String value, HttpServletResponse response) {
        int colon = value.indexOf(':');
        Optional<UUID> id = colon < 0 ? Optional.empty() : Ids.parse(value.substring(0, colon));
        Optional<Series> known = id.flatMap(this::series);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Series series = known.get();
        byte[] presented = hash(value.substring(colon + 1));
        Instant now = clock.instant();
        if (MessageDigest.isEqual(presented, series.token())) {
            return welcome(series).map(person -> {
                rotate(series, now, response);
                return new Returning(person, series.id());
            });
        }
        boolean justReplaced = series.previous() != null
                && MessageDigest.isEqual(presented, series.previous())
                && now.isBefore(series.rotated().plus(GRACE));
        if (justReplaced) {
            return welcome(series).map(person -> new Returning(person, series.id()));
        }
        sessions.endAll(series.person());
        events.publishEvent(new StayTokenReused(series.person()));
        return Optional.empty();
    }

    private Optional<SignedIn> welcome(Series series) {
        return clock.instant().isBefore(series.expires())
                ? accounts.of(series.person()).filter(person -> offeredTo(person.reader()))
                : Optional.empty();
    }

    private void rotate(Series series, Instant now, HttpServletResponse response) {
        String token = Keys.token();
        jdbc.sql("update stay_signed_in set previous_hash = token_hash, token_hash = ?, rotated_at = ? where id = ?")
                .params(hash(token), Utc.of(now), series.id())
                .update();
        cookies.set(response, COOKIE, PATH, series.id() + ":" + token, Duration.between(now, series.expires()));
    }

    private Optional<Series> series(UUID id) {
        return jdbc.sql("""
                        select id, person_id, token_hash, previous_hash, rotated_at, expires_at
                        from stay_signed_in where id = ? for update""")
                .param(id)
                .query((row, number) -> new Series(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getBytes("token_hash"),
                        row.getBytes("previous_hash"),
                        Utc.instant(row.getObject("rotated_at", LocalDateTime.class)),
                        Utc.instant(row.getObject("expires_at", LocalDateTime.class))))
                .optional();
    }

    private byte[] hash(String token) {
        return keys.hash(PURPOSE, token);
    }

    record Returning(SignedIn person, UUID series) {}

    private record Series(
            UUID id, PersonId person, byte[] token, byte @Nullable [] previous, Instant rotated, Instant expires) {}
}
