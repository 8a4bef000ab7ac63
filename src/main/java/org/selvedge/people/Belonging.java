package org.selvedge.people;

import org.selvedge.security.OrganisationId;
import org.selvedge.security.Role;

/** The organisation somebody works for, and what its membership makes of them: member, partner or secretariat. */
public record Belonging(OrganisationId organisation, Role role) {}
