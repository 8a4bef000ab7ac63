package org.selvedge.testing;

import org.selvedge.people.Principals;
import org.selvedge.security.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the security context of {@link AsPerson}, as signing in would. */
class SignsPeopleIn implements WithSecurityContextFactory<AsPerson> {
    private final Principals principals;

    SignsPeopleIn(Principals principals) {
        this.principals = principals;
    }

    @Override
    public SecurityContext createSecurityContext(AsPerson who) {
        SignedIn person = principals
                .byAddress(who.value())
                .orElseThrow(() -> new IllegalStateException("Nobody signs in as " + who.value()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        return context;
    }
}
