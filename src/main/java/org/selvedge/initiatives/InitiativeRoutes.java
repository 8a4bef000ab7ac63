package org.selvedge.initiatives;

/** Where results and contributions are, relative to the zone. */
public final class InitiativeRoutes {
    public static final String RESULTS = "results";
    public static final String CONTRIBUTIONS_TO_CONFIRM = "coordination/contributions";
    public static final String OWN_CONTRIBUTIONS = "partner";
    public static final String OWN_CONTRIBUTION = "partner/contributions";
    public static final String OWN_INITIATIVES = "partner/initiatives";

    private InitiativeRoutes() {}

    public static String results(String initiative) {
        return RESULTS + "/" + initiative;
    }

    /** The same results for a partner that takes part. */
    public static String resultsForPartner(String initiative) {
        return OWN_INITIATIVES + "/" + initiative;
    }

    public static String contribution(ContributionId contribution) {
        return OWN_CONTRIBUTION + "/" + contribution.value();
    }

    public static String contributionToConfirm(ContributionId contribution) {
        return CONTRIBUTIONS_TO_CONFIRM + "#" + contribution.value();
    }
}
