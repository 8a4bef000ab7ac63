/**
 * Europe as a drawing: the shapes of its countries, where its towns are, circles for numbers by country. See
 * {@code src/docs/decisions/2026-11-23-map.md}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.selvedge.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
