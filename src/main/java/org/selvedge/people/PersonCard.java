package org.selvedge.people;

import java.util.Locale;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** What others may know of a person: name, organisation, language. */
public record PersonCard(PersonId id, String name, OrganisationId organisation, Locale language) {}
