package org.selvedge.practices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/**
 * A practice as a whole was archived, taken from the shelf, or put back.
 *
 * @param did {@code archive}, {@code restore}, {@code unpublish} or {@code put-back}
 * @param number of the version that readers see
 * @param reason never written into the audit log
 */
public record PracticeStood(
        PracticeId practice,
        int number,
        String did,
        Standing now,
        PersonId actor,
        @Nullable String reason) implements Audited {
    @Override
    public String action() {
        return "practice." + did;
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
