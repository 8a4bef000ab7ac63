package org.selvedge.people;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A link to choose a new password was asked for. */
public record NewPasswordAsked(PersonId actor) implements Audited {
    @Override
    public String action() {
        return "account.new-password-asked";
    }

    @Override
    public UUID subject() {
        return actor.value();
    }
}
