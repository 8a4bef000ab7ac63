/** What is looked at before the portal opens its doors, and what is said when it does not. */
@NullMarked
package org.selvedge.shared.start;

import org.jspecify.annotations.NullMarked;
