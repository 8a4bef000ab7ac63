package org.selvedge.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.selvedge.notifications.NoticeLine;
import org.selvedge.notifications.NoticePage;
import org.selvedge.notifications.NotificationRoutes;
import org.selvedge.notifications.NotificationService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.Tag;

/** All that I was told, newest first. */
@Route(NotificationRoutes.LIST)
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class NotificationsView extends Section implements HasDynamicTitle {
    private final transient NotificationService notifications;
    private final transient LiveUpdates updates;
    private final transient CurrentReader reader;
    private final Button readAll;
    private final Div content = new Div();
    private int pages = 1;

    NotificationsView(NotificationService notifications, LiveUpdates updates, CurrentReader reader) {
        this.notifications = notifications;
        this.updates = updates;
        this.reader = reader;
        this.readAll = new Button(getTranslation("notifications.read-all"), click -> {
            notifications.readAll();
            refresh();
        });
        addClassName("notices");
        add(
                new PageHeader(getTranslation("notifications.title"), readAll)
                        .lead(getTranslation("notifications.lead")),
                content);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration live = updates.listen(event.getUI(), reader.person(), this::refresh);
        addDetachListener(detached -> {
            detached.unregisterListener();
            live.remove();
        });
    }

    private void refresh() {
        List<NoticeLine> lines = new ArrayList<>();
        boolean more = true;
        for (int page = 0; page < pages && more; page++) {
            NoticePage next = notifications.page(page);
            lines.addAll(next.lines());
            more = next.more();
        }
        content.removeAll();
        readAll.setVisible(lines.stream().anyMatch(NoticeLine::unread));
        if (lines.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("notifications.empty.title"), getTranslation("notifications.empty.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("notice-list");
        lines.forEach(line -> list.add(new ListItem(link(line))));
        content.add(list);
        if (more) {
            content.add(new Button(getTranslation("notifications.more"), click -> {
                pages++;
                refresh();
            }));
        }
    }

    private Anchor link(NoticeLine line) {
        Span sentence = new Span(getTranslation("notifications.NoticeKind." + line.kind(), line.who(), line.what()));
        Div below = new Div();
        below.addClassNames("row", "wrap", "soft", "small");
        if (line.unread()) {
            sentence.addClassName("fresh");
            below.add(new Tag(getTranslation("notifications.new"), Tag.Kind.YOURS));
        }
        below.add(new Span(Moments.minute(line.happenedAt(), getLocale(), reader.zone())));
        Anchor link = new Anchor(line.route());
        link.add(sentence, below);
        link.getElement().addEventListener("click", click -> notifications.read(line.id()));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.title");
    }
}
