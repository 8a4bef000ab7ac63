package org.selvedge.shell;

/** Addresses of the secretariat's desk, relative to the zone. */
final class SecretariatRoutes {
    static final String ORGANISATIONS = "secretariat/organisations";
    static final String PEOPLE = "secretariat/people";
    static final String OUTBOX = "secretariat/outbox";
    static final String AUDIT = "secretariat/audit";
    static final String SEARCH = "secretariat/search";

    private SecretariatRoutes() {}
}
