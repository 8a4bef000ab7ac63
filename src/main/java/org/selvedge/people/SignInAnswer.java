package org.selvedge.people;

import org.selvedge.security.SignedIn;

/** What an attempt to sign in leads to. */
public sealed interface SignInAnswer {
    /** Proved: a session may begin. */
    record Granted(SignedIn person) implements SignInAnswer {}

    /** Not proved; the same for a wrong password and an unknown address. */
    record Refused() implements SignInAnswer {}
}
