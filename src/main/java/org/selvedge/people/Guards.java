package org.selvedge.people;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.selvedge.security.PersonId;
import org.selvedge.security.Throttle.Guard;

/** How much guessing is tolerated, where. */
final class Guards {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** As servlet containers write an address: in full. */
    private static final int IPV6_GROUPS = 8;

    private Guards() {}

    /** Per account and network address, and per network address over all accounts. */
    static List<Guard> password(String account, String remote) {
        return List.of(
                new Guard("password", account + " " + network(remote), 5, QUARTER, DAY),
                new Guard("password by address", network(remote), 30, QUARTER, HOUR));
    }

    /** Six digits need a slower pace than a password; a minute at most, as whoever tries knows the password. */
    static List<Guard> code(PersonId person) {
        return List.of(new Guard("code", person.value().toString(), 5, Duration.ofMinutes(1), DAY));
    }

    /** Mails that somebody can cause in somebody else's inbox. */
    static List<Guard> forgotten(String account, String remote) {
        return List.of(
                new Guard("forgotten", account, 3, Duration.ofHours(1), DAY),
                new Guard("forgotten by address", network(remote), 20, QUARTER, HOUR));
    }

    /** Guessing at links: 128 bits, but nobody needs a hundred tries. */
    static List<Guard> link(String remote) {
        return List.of(new Guard("link", network(remote), 30, QUARTER, HOUR));
    }

    /** Every subscriber of IPv6 has 2⁶⁴ addresses: they count as one. */
    static String network(String remote) {
        String[] groups = remote.split(":");
        return groups.length == IPV6_GROUPS
                ? String.join(":", Arrays.copyOf(groups, IPV6_GROUPS / 2)) + "::/64"
                : remote;
    }
}
