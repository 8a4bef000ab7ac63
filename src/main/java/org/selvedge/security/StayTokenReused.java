package org.selvedge.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token of "stay signed in" was shown a second time: somebody has a copy. All sessions of the person were ended. */
public record StayTokenReused(PersonId person) implements Audited {
    @Override
    public String action() {
        return "account.stay-token-reused";
    }

    @Override
    public @Nullable PersonId actor() {
        return null;
    }

    @Override
    public UUID subject() {
        return person.value();
    }
}
