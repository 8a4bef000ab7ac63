package org.selvedge.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import org.selvedge.notifications.NotificationService;
import org.selvedge.security.CurrentReader;
import org.selvedge.shared.ui.LiveUpdates;

/** How many notices are new, always up to date; leads to all of them. */
class NotificationBell extends RouterLink {
    private final transient NotificationService notifications;
    private final transient LiveUpdates updates;
    private final transient CurrentReader reader;
    private final Span count = new Span();

    NotificationBell(NotificationService notifications, LiveUpdates updates, CurrentReader reader) {
        this.notifications = notifications;
        this.updates = updates;
        this.reader = reader;
        setRoute(NotificationsView.class);
        addClassName("bell");
        count.addClassName("badge");
        add(VaadinIcon.BELL_O.create(), count);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Registration live = updates.listen(event.getUI(), reader.person(), this::refresh);
        addDetachListener(detached -> {
            detached.unregisterListener();
            live.remove();
        });
    }

    private void refresh() {
        long unread = notifications.unread();
        count.setText(unread == 0 ? "" : String.valueOf(unread));
        count.setVisible(unread > 0);
        String words = getTranslation("notifications.bell", unread);
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }
}
