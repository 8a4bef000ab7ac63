/** Screens of notices. */
@NullMarked
package org.selvedge.notifications.ui;

import org.jspecify.annotations.NullMarked;
