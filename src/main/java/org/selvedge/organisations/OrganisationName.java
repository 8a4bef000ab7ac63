package org.selvedge.organisations;

import org.selvedge.security.OrganisationId;

/** An organisation as lists and pages name it; {@code country} is ISO 3166-1 alpha-2. */
public record OrganisationName(
        OrganisationId id,
        String slug,
        String name,
        Membership membership,
        OrganisationKind kind,
        String country,
        String town,
        boolean demonstration) {}
