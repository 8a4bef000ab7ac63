/** Organisations of the network, the mandates people hold for them, and their partnerships. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "security", "people"})
@NullMarked
package org.selvedge.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
