/** Finding: analysers for every language, hostile queries made harmless, facets with counts. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "security"})
@NullMarked
package org.selvedge.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
