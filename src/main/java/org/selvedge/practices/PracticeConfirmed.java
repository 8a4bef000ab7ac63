package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody who speaks for a practice's organisation said that it is still true. */
public record PracticeConfirmed(PersonId actor, PracticeId practice) implements Audited {
    @Override
    public String action() {
        return "practice.confirmed";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
