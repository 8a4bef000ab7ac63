/** The append-only record of what happened. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "people",
            "organisations",
            "practices",
            "initiatives",
            "inquiries"
        })
@NullMarked
package org.selvedge.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
