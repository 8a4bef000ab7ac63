/** Who is reading, what they may see, and how they prove who they are. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
@NullMarked
package org.selvedge.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
