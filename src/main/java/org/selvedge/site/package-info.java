/** Public pages, made for strangers: no session, no script needed. */
@ApplicationModule(allowedDependencies = {"shared", "security", "search", "places", "practices", "media"})
@NullMarked
package org.selvedge.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
