/** Screens of organisations. */
@NullMarked
package org.selvedge.organisations.ui;

import org.jspecify.annotations.NullMarked;
