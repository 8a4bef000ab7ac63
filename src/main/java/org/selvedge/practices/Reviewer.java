package org.selvedge.practices;

import org.selvedge.security.PersonId;

/** Somebody who may review for the network, as the office chooses them. */
public record Reviewer(PersonId person, String name, String organisation) {}
