package org.selvedge.practices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A newer version was approved while somebody was reviewing an older one. */
public record ReviewSuperseded(
        PracticeId practice,
        int number,
        PersonId reviewer,
        @Nullable PersonId actor) implements Audited {
    @Override
    public String action() {
        return "practice.review-superseded";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
