package org.selvedge.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** An attempt to sign in failed; names the account it was aimed at, if there is one. */
public record SignInRefused(Why why, @Nullable PersonId account) implements Audited {
    /** What was not right. */
    public enum Why {
        PASSWORD,
        CODE,
        TOO_FAST
    }

    @Override
    public String action() {
        return switch (why) {
            case PASSWORD -> "account.password-refused";
            case CODE -> "account.code-refused";
            case TOO_FAST -> "account.sign-in-slowed";
        };
    }

    @Override
    public @Nullable PersonId actor() {
        return null;
    }

    @Override
    public @Nullable UUID subject() {
        return account == null ? null : account.value();
    }

    @Override
    public boolean refused() {
        return true;
    }
}
