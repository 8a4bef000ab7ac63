package org.selvedge.notifications.ui;

import com.vaadin.flow.component.Component;
import org.selvedge.notifications.NotificationService;
import org.selvedge.security.CurrentReader;
import org.selvedge.shared.ui.BarItem;
import org.selvedge.shared.ui.LiveUpdates;

/** Puts the bell into the zone's bar. */
@org.springframework.stereotype.Component
class BellItem implements BarItem {
    private static final int ORDER = 10;

    private final NotificationService notifications;
    private final LiveUpdates updates;
    private final CurrentReader reader;

    BellItem(NotificationService notifications, LiveUpdates updates, CurrentReader reader) {
        this.notifications = notifications;
        this.updates = updates;
        this.reader = reader;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new NotificationBell(notifications, updates, reader);
    }
}
