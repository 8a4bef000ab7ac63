package org.selvedge.practices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/**
 * Somebody took a version one step on its way; {@code actor} is null for the portal itself.
 *
 * @param number the version's
 * @param reason what was said, where something was; never written into the audit log
 */
public record VersionStepTaken(
        PracticeId practice,
        int number,
        VersionAction did,
        @Nullable PersonId actor,
        @Nullable String reason) implements Audited {
    @Override
    public String action() {
        return "practice." + did.key();
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
