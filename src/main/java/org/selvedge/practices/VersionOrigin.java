package org.selvedge.practices;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/**
 * Where a version comes from.
 *
 * @param author who started it; nobody where the portal did
 * @param base number of the accepted version that it started from
 * @param note what changed, in the author's words
 * @param small touches no number, name or link, and widens no audience: it passed by itself
 */
@Embeddable
record VersionOrigin(
        @Nullable @Embedded @AttributeOverride(name = "value", column = @Column(name = "author_id"))
        PersonId author,

        @Nullable @Column(name = "base_number") Integer base,
        @Nullable @Column(name = "note") String note,
        @Column(name = "small") boolean small) {
    static VersionOrigin startedBy(@Nullable PersonId author) {
        return new VersionOrigin(author, null, null, false);
    }

    VersionOrigin from(int number) {
        return new VersionOrigin(author, number, note, small);
    }

    VersionOrigin saying(@Nullable String changes, boolean smallChange) {
        return new VersionOrigin(author, base, changes, smallChange);
    }
}
