package org.selvedge.practices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** The newest version of a practice, as far as writing it needs to know. */
record WritingPlace(
        PracticeId practice,
        String slug,
        Shelf shelf,
        OrganisationId owner,
        VersionId version,
        int number,
        VersionState state,
        Instant since,
        @Nullable PersonId starter,
        @Nullable Integer base,
        @Nullable Instant takenBackAt,
        @Nullable String reason) {
    boolean shown() {
        return shelf != Shelf.NONE;
    }
}
