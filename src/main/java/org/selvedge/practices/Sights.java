package org.selvedge.practices;

import java.util.Set;
import org.selvedge.organisations.Partnerships;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.stereotype.Component;

/** Finds out what a reader may see; asks for partnerships only where there can be some. */
@Component
class Sights {
    private final Partnerships partnerships;

    Sights(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    Sight of(Reader reader) {
        boolean partner = reader.is(Role.PARTNER) && reader.organisation() != null;
        return Sight.of(reader, partner ? partnerships.of(reader.requireOrganisation()) : Set.of());
    }
}
