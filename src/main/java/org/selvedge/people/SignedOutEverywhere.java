package org.selvedge.people;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody ended all of their sessions. */
public record SignedOutEverywhere(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "account.signed-out-everywhere";
    }

    @Override
    public UUID subject() {
        return actor.value();
    }
}
