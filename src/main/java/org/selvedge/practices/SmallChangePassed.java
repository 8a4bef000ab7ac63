package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A small change passed by itself; those who decide are told and can take it back. */
public record SmallChangePassed(PracticeId practice, int number, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "practice.small-change";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
