/** The append-only record of what happened. */
@ApplicationModule(allowedDependencies = {"security"})
@NullMarked
package org.selvedge.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
