package org.selvedge.security;

import java.util.Optional;

/** What a person is now; implemented by the accounts, asked when a session is checked. */
public interface AccountLookup {
    /** Empty for somebody who left. */
    Optional<SignedIn> of(PersonId person);
}
