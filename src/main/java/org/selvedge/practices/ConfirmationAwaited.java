package org.selvedge.practices;

import java.time.LocalDate;
import org.selvedge.security.OrganisationId;

/**
 * A practice should be confirmed, and its organisation is reminded of it.
 *
 * @param days after {@code dueOn}: 0, 14 or 30
 */
public record ConfirmationAwaited(PracticeId practice, OrganisationId owner, LocalDate dueOn, int days) {}
