package org.selvedge.practices;

/** Where versions are decided on: routes of the zone, relative to it. */
public final class WorkflowRoutes {
    /** A version read whole by those who have a part in it; without a practice, what waits for the own review. */
    public static final String REVIEWING = "reviewing";

    public static final String COORDINATION = "coordination/practices";
    /** The own practices after a year, and the own part in practices of others. */
    public static final String CONFIRMING = "coordination/confirming";

    public static final String OFFICE = "secretariat/practices";
    public static final String PARTNER = "partner/practices";

    private WorkflowRoutes() {}

    public static String reviewing(PracticeId practice) {
        return REVIEWING + "/" + practice.value();
    }

    /** One version of it, where another one is on its way as well. */
    public static String reviewing(PracticeId practice, int number) {
        return reviewing(practice) + "?version=" + number;
    }
}
