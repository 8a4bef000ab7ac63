package org.selvedge.people;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody signed in with one of the recovery codes. */
public record RecoveryCodeUsed(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "account.recovery-code-used";
    }

    @Override
    public UUID subject() {
        return actor.value();
    }
}
