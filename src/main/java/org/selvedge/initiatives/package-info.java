/** What practices led to: cohorts, figures, their protection, and what partners gave. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "security", "people", "organisations", "practices"})
@NullMarked
package org.selvedge.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
