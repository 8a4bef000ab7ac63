/** The zone's frame: main layout, areas by role, error views, the secretariat's desk. */
@NullMarked
package org.selvedge.shell;

import org.jspecify.annotations.NullMarked;
