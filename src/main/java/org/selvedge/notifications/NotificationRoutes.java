package org.selvedge.notifications;

/** Where notices are, relative to the zone. */
public final class NotificationRoutes {
    public static final String LIST = "notifications";

    private NotificationRoutes() {}
}
