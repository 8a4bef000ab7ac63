/** Measures what readers wait for, on generated practices: {@code ./mvnw -Pbench verify}. */
@NullMarked
package org.selvedge.bench;

import org.jspecify.annotations.NullMarked;
