package org.selvedge.people;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody proved who they are, and a session began. */
public record PersonSignedIn(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "account.signed-in";
    }

    @Override
    public UUID subject() {
        return actor.value();
    }
}
