package org.selvedge.people;

import java.time.Instant;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;

/** A person in the secretariat's list. */
public record PersonRow(
        PersonId id, String name, String address, OrganisationId organisation, Role role, Instant since) {}
