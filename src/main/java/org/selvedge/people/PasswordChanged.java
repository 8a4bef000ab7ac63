package org.selvedge.people;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** Somebody chose a new password; their other sessions ended. */
public record PasswordChanged(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "account.password-changed";
    }

    @Override
    public UUID subject() {
        return actor.value();
    }
}
