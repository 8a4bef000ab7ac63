/** Threads from a member to another organisation's mandate. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "security", "search", "people", "organisations", "practices"})
@NullMarked
package org.selvedge.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
