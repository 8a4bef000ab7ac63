package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.inquiries.Inbox;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryReading;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.Turn;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.LiveUpdates;

/** The coordinator's inbox: list, thread, passage; on a phone one after the other. The address says what is open. */
@Route(InquiryRoutes.INBOX)
@RouteAlias(InquiryRoutes.INBOX_THREAD)
@RolesAllowed(Roles.COORDINATOR)
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String GROUP = "group";

    private final transient InquiryReading reading;
    private final transient LiveUpdates updates;
    private final transient CurrentReader reader;
    private final InboxList list;
    private final ThreadPanel thread;
    private final Div choose;
    private Turn group = Turn.OURS;
    private @Nullable InquiryId open;

    InboxView(InquiryReading reading, ThreadPanel thread, LiveUpdates updates, CurrentReader reader) {
        this.reading = reading;
        this.thread = thread;
        this.updates = updates;
        this.reader = reader;
        this.list = new InboxList(reader.zone());
        this.choose = new EmptyState(
                getTranslation("inquiries.inbox.choose.title"), getTranslation("inquiries.inbox.choose.hint"));
        addClassNames("inbox", "panes", "three");
        RouterLink back = new RouterLink(getTranslation("inquiries.inbox.back"), InboxView.class);
        back.addClassName("pane-back");
        thread.addComponentAsFirst(back);
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = ThreadParameter.of(event.getRouteParameters()).orElse(null);
        remove(thread, thread.passage(), choose);
        list.setClassName("current", open == null);
        if (open == null) {
            add(choose);
        } else {
            thread.open(open);
            thread.addClassName("current");
            thread.passage().addClassName("current");
            add(thread, thread.passage());
        }
        group = wanted(event).orElse(open == null ? Turn.OURS : thread.turn());
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
        Inbox inbox = reading.inbox(group, 0);
        list.show(inbox, open, page -> reading.inbox(group, page));
        choose.setVisible(!inbox.page().rows().isEmpty());
    }

    private static Optional<Turn> wanted(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(GROUP)
                .flatMap(name -> Arrays.stream(Turn.values())
                        .filter(turn -> parameter(turn).equals(name))
                        .findFirst());
    }

    static String parameter(Turn turn) {
        return turn.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return open == null ? getTranslation("inquiries.inbox.title") : thread.subject();
    }
}
