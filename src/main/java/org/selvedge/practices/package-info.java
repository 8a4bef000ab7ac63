/** Documented pieces of work that others can learn from. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "search",
            "people",
            "organisations",
            "media",
            "media :: ui"
        })
@NullMarked
package org.selvedge.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
