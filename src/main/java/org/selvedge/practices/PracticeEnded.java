package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody who speaks for a practice's organisation said that what it describes has ended. */
public record PracticeEnded(PersonId actor, PracticeId practice) implements Audited {
    @Override
    public String action() {
        return "practice.ended";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
