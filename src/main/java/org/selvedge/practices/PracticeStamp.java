package org.selvedge.practices;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that an entry of the index is made of, in one short word: versions never change, so a practice whose stamp is the
 * same has the same entry.
 */
final class PracticeStamp {
    /** Another one whenever {@link PracticeBinder} writes other entries of the same practices. */
    static final int FORM = 3;

    /** The next practices after {@code :last}: their ids, then what {@link #of(Practice)} is made of. */
    static final String QUERY = """
            select p.id, s.id.value, p.owner.value, p.initiative.value, p.shelf, p.standing, p.publishedOn, p.confirmedOn,
                p.listing.takenUp, p.listing.resultsSince, p.listing.edition
            from Practice p left join p.shown s where p.id.value > :last order by p.id.value
            """;

    private PracticeStamp() {}

    static String of(Practice practice) {
        Listing listing = practice.listing();
        return joined(
                practice.shown().map(shown -> shown.id().value()).orElse(null),
                practice.owner().value(),
                practice.initiative().map(id -> id.value()).orElse(null),
                practice.shelf(),
                practice.standing(),
                practice.publishedOn().orElse(null),
                practice.confirmedOn().orElse(null),
                listing.takenUp(),
                listing.resultsSince(),
                listing.edition());
    }

    /** Of a row of {@link #QUERY}. */
    static String of(Object[] row) {
        return joined(Arrays.copyOfRange(row, 1, row.length));
    }

    private static String joined(Object... parts) {
        String all = Arrays.stream(parts).map(Objects::toString).collect(Collectors.joining("|", FORM + "|", ""));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
