/** Screens of inquiries. */
@NullMarked
package org.selvedge.inquiries.ui;

import org.jspecify.annotations.NullMarked;
