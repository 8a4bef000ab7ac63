package org.selvedge.testing;

import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.Refusal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a person of the test do something, in tests where several people act in turn. */
public final class Acting {
    private Acting() {}

    public static <T> T as(SignedIn person, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** From here on the test acts as this person, until it ends. */
    public static void signIn(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public static void as(SignedIn person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return null;
        });
    }

    /** What somebody is told who may not do this, or not like this. */
    public static Refusal refusal(Runnable deed) {
        return Assertions.catchThrowableOfType(Refusal.class, deed::run);
    }
}
