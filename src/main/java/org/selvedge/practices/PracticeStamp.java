package org.selvedge.practices;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an entry of the index is made of, in one short word: versions never change, so a practice whose stamp is the
 * same has the same entry.
 */
final class PracticeStamp {
    /**
     * Another one whenever the same practices get other entries: another field, other words in one, another analysis. It is
     * part of the index's name, so every portal writes and reads entries of its own form. {@code EntryTest} notices who forgets it.
     */
    static final int FORM = 5;

    /**
     * The properties of a practice that its entry is made of, beside the version that readers see. Each of them is in the stamp,
     * and when one changes the entry is written anew; the name of the organisation is in the stamp only.
     */
    static final List<String> PROPERTIES = List.of(
            "owner.value",
            "initiative.value",
            "shelf",
            "standing",
            "publishedOn",
            "confirmedOn",
            "listing.takenUp",
            "listing.resultsSince",
            "listing.edition");

    /** The next practices after {@code :last}: their ids, then what {@link #of(Practice, String)} is made of. */
    static final String QUERY =
            """
            select p.id, o.name, s.id.value, %s
            from Practice p left join p.shown s left join Organisation o on o.id.value = p.owner.value
            where p.id.value > :last order by p.id.value
            """.formatted(PROPERTIES.stream().map("p."::concat).collect(Collectors.joining(", ")));

    private PracticeStamp() {}

    /** @param owner its organisation's name, as it stands in the entry */
    static String of(Practice practice, @Nullable String owner) {
        Listing listing = practice.listing();
        return joined(Stream.of(
                owner,
                practice.shown().map(shown -> shown.id().value()).orElse(null),
                practice.owner().value(),
                practice.initiative().map(id -> id.value()).orElse(null),
                practice.shelf(),
                practice.standing(),
                practice.publishedOn().orElse(null),
                practice.confirmedOn().orElse(null),
                listing.takenUp(),
                listing.resultsSince(),
                listing.edition()));
    }

    /** Of a row of {@link #QUERY}. */
    static String of(Object[] row) {
        return joined(Arrays.stream(row).skip(1));
    }

    private static String joined(Stream<?> parts) {
        String all = parts.map(Objects::toString).collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
