package org.selvedge.people;

import java.time.Duration;
import java.util.List;
import org.selvedge.security.PersonId;
import org.selvedge.security.Throttle.Guard;

/** How much guessing is tolerated, where. */
final class Guards {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private Guards() {}

    /** Per account and network address, and per network address over all accounts. */
    static List<Guard> password(String account, String remote) {
        return List.of(
                new Guard("password", account + " " + remote, 5, QUARTER, DAY),
                new Guard("password by address", remote, 30, QUARTER, HOUR));
    }

    /** Six digits need a slower pace than a password; a minute at most, as whoever tries knows the password. */
    static List<Guard> code(PersonId person) {
        return List.of(new Guard("code", person.value().toString(), 5, Duration.ofMinutes(1), DAY));
    }

    /** Mails that somebody can cause in somebody else's inbox. */
    static List<Guard> forgotten(String account, String remote) {
        return List.of(
                new Guard("forgotten", account, 3, Duration.ofHours(1), DAY),
                new Guard("forgotten by address", remote, 20, QUARTER, HOUR));
    }

    /** Guessing at links: 128 bits, but nobody needs a hundred tries. */
    static List<Guard> link(String remote) {
        return List.of(new Guard("link", remote, 30, QUARTER, HOUR));
    }
}
