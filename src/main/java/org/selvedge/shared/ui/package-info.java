/** Components that every screen of the zone is made of. */
@NamedInterface("ui")
@NullMarked
package org.selvedge.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
