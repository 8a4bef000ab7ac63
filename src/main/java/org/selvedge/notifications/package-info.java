/** What to tell whom, in the portal and by mail. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "mail",
            "people",
            "organisations",
            "practices",
            "initiatives",
            "inquiries"
        })
@NullMarked
package org.selvedge.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
