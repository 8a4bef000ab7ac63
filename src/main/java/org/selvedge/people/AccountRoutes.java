package org.selvedge.people;

/** Addresses of one's own account, relative to the zone. */
public final class AccountRoutes {
    public static final String OWN = "account";

    private AccountRoutes() {}
}
