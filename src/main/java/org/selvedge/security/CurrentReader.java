package org.selvedge.security;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who calls, as services and views ask it. */
@Component
public class CurrentReader {
    public Reader get() {
        return signedIn().map(SignedIn::reader).orElseGet(Reader::stranger);
    }

    public PersonId person() {
        return get().requirePerson();
    }

    public OrganisationId organisation() {
        return get().requireOrganisation();
    }

    /** The clock that times are written by for this reader. */
    public ZoneId zone() {
        return signedIn().map(SignedIn::zone).orElse(ZoneOffset.UTC);
    }

    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
