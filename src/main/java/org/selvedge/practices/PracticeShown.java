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
 * @param was the shelf it stood on until now
 */
public record PracticeShown(
        PracticeId practice,
        int number,
        @Nullable Integer before,
        Shelf shelf,
        Shelf was,
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
