package org.selvedge.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words after something was done, or could not be. Texts come translated. */
public final class Notices {
    private static final int SUCCESS_MILLIS = 5_000;
    private static final int REFUSAL_MILLIS = 12_000;

    private Notices() {}

    public static void show(String text) {
        Notification.show(text, SUCCESS_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    public static void refuse(String text) {
        Notification notification = Notification.show(text, REFUSAL_MILLIS, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }
}
