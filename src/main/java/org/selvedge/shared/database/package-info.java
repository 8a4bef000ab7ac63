/** The database behind the portal: a MariaDB server of its own when none is given. */
@NullMarked
package org.selvedge.shared.database;

import org.jspecify.annotations.NullMarked;
