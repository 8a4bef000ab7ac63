/** Accounts, profiles and sign-in. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "security", "mail", "search"})
@NullMarked
package org.selvedge.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
