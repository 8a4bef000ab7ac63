/** Components to upload with, for the forms of other modules. */
@NamedInterface("ui")
@NullMarked
package org.selvedge.media.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
