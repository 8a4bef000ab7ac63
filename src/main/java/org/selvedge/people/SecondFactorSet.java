package org.selvedge.people;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody set up a second factor. */
public record SecondFactorSet(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "account.second-factor-set";
    }

    @Override
    public UUID subject() {
        return actor.value();
    }
}
