package org.selvedge.practices;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody who decides said at one field of a version.
 *
 * @param field {@link RecordField#key()}
 * @param number the version's
 * @param by the name of who said it
 * @param done an author says that it is dealt with
 */
public record Remark(UUID id, String field, int number, String text, String by, Instant at, boolean done) {}
