package org.selvedge.practices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/**
 * From now on readers see this version on this shelf.
 *
 * @param number the version's
 * @param before the number of the version that readers saw until now; null where there was none
 */
public record PracticeShown(
        PracticeId practice,
        int number,
        @Nullable Integer before,
        Shelf shelf,
        @Nullable PersonId actor) implements Audited {
    @Override
    public String action() {
        return "practice.shown";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
