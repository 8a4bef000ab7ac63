/** Public pages, made for strangers: no session, no script needed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "search",
            "people",
            "organisations",
            "practices",
            "initiatives"
        })
@NullMarked
package org.selvedge.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
