package org.selvedge.people;

import java.util.Optional;

/** What the organisations know of who belongs where; implemented by them. */
public interface Memberships {
    Optional<Belonging> bySlug(String organisationSlug);

    /** The network's office; founded when there is none yet. */
    Belonging office();
}
