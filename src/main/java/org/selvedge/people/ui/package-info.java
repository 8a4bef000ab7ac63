/** Pages and screens of accounts. */
@NullMarked
package org.selvedge.people.ui;

import org.jspecify.annotations.NullMarked;
