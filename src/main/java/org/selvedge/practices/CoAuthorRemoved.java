package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A colleague does not write a practice any more. */
public record CoAuthorRemoved(PersonId actor, PracticeId practice, PersonId coAuthor) implements Audited {
    @Override
    public String action() {
        return "practice.co-author-removed";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
