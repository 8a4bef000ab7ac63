/** Screens of results and contributions. */
@NullMarked
package org.selvedge.initiatives.ui;

import org.jspecify.annotations.NullMarked;
