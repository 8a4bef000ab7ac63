/** The screens of practices: finding them, and reading one. */
@NullMarked
package org.selvedge.practices.ui;

import org.jspecify.annotations.NullMarked;
