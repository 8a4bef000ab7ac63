/** Pictures and attachments: one way in, one store, one way out. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "security"})
@NullMarked
package org.selvedge.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
