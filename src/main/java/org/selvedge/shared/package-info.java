/** What every module may lean on: refusals, ids, texts in the reader's language, safe HTML. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Shared")
@NullMarked
package org.selvedge.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
