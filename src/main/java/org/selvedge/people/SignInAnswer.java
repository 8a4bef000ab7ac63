package org.selvedge.people;

import java.time.Duration;
import java.util.List;
import org.selvedge.security.SignedIn;

/** What a step of signing in leads to. */
public sealed interface SignInAnswer {
    /** Proved: a session may begin. */
    record Granted(SignedIn person, boolean stay, String wanted) implements SignInAnswer {}

    /** Proved, with a second factor just set up; the recovery codes are shown this once. */
    record GrantedWithCodes(Granted granted, List<String> recoveryCodes) implements SignInAnswer {}

    /** The password was right; a code is wanted, or a second factor is to be set up first. */
    record NextStep(Step step, String challenge) implements SignInAnswer {}

    /** Not proved; the same for a wrong password and an unknown address. */
    record Refused() implements SignInAnswer {}

    /** Too many tries: come back after {@code delay}. */
    record Slowed(Duration delay) implements SignInAnswer {}

    /** Too late, or never begun: sign in from the start. */
    record Over() implements SignInAnswer {}

    /** What stands between password and session. */
    enum Step {
        CODE,
        SET_UP
    }
}
