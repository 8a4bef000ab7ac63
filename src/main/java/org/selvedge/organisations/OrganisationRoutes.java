package org.selvedge.organisations;

/** Addresses of organisations, relative to the zone. */
public final class OrganisationRoutes {
    public static final String OWN = "partner/organisation";

    private OrganisationRoutes() {}
}
