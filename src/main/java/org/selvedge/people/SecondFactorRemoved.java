package org.selvedge.people;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody removed the second factor. */
public record SecondFactorRemoved(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "account.second-factor-removed";
    }

    @Override
    public UUID subject() {
        return actor.value();
    }
}
