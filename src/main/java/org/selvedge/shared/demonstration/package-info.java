/** The network that shows what Selvedge is: where it may be shown, and how it is told once. */
@NullMarked
package org.selvedge.shared.demonstration;

import org.jspecify.annotations.NullMarked;
