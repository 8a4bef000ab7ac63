package org.selvedge.practices;

import org.selvedge.security.PersonId;

/** The office asked somebody to review a version for the network. */
public record ReviewerNamed(PracticeId practice, int number, PersonId reviewer, PersonId actor) {}
