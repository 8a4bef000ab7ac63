package org.selvedge.practices;

import java.util.List;
import org.selvedge.security.PersonId;

/**
 * An entry of a queue waited ten working days and is offered to others as well.
 *
 * @param review it is a review; else it waits at its organisation's gate
 * @param deputies to whom; empty where it is offered to the office
 */
public record LeftUntouched(PracticeId practice, int number, boolean review, List<PersonId> deputies) {}
