package org.selvedge.organisations;

/** Addresses of organisations, relative to the zone. */
public final class OrganisationRoutes {
    public static final String OWN = "partner/organisation";

    public static final String PAGES = "organisations";

    private OrganisationRoutes() {}

    /** The page on which the network reads about it, such as {@code organisations/bostad-sodra}. */
    public static String page(String slug) {
        return PAGES + "/" + slug;
    }
}
