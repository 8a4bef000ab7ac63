package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.selvedge.inquiries.InquiryPage;
import org.selvedge.inquiries.InquiryReading;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.InquirySummary;
import org.selvedge.inquiries.Turn;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.PageHeader;

/** What I asked, by whose turn it is. */
@Route(InquiryRoutes.MINE)
@RolesAllowed(Roles.MEMBER)
class InquiriesView extends Section implements HasDynamicTitle {
    private final transient InquiryReading reading;
    private final transient LiveUpdates updates;
    private final transient CurrentReader reader;
    private final Div groups = new Div();
    private int pages = 1;

    InquiriesView(InquiryReading reading, LiveUpdates updates, CurrentReader reader) {
        this.reading = reading;
        this.updates = updates;
        this.reader = reader;
        addClassName("my-inquiries");
        add(new PageHeader(getTranslation("inquiries.mine.title")).lead(getTranslation("inquiries.mine.lead")), groups);
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
        List<InquirySummary> rows = new ArrayList<>();
        boolean more = true;
        for (int page = 0; page < pages && more; page++) {
            InquiryPage next = reading.mine(page);
            rows.addAll(next.rows());
            more = next.more();
        }
        groups.removeAll();
        if (rows.isEmpty()) {
            groups.add(empty());
        }
        for (Turn turn : List.of(Turn.ASKER, Turn.OURS, Turn.FINISHED)) {
            List<InquirySummary> group =
                    rows.stream().filter(row -> row.turn() == turn).toList();
            if (!group.isEmpty()) {
                groups.add(
                        new H2(getTranslation("inquiries.mine.Turn." + turn)),
                        new InquiryList(group, this::link, reader.zone()));
            }
        }
        if (more && !rows.isEmpty()) {
            groups.add(new Button(getTranslation("inquiries.more"), click -> {
                pages++;
                refresh();
            }));
        }
    }

    private RouterLink link(InquirySummary row) {
        RouterLink link = new RouterLink();
        link.setRoute(
                InquiryView.class,
                new RouteParameters(ThreadParameter.NAME, row.id().value().toString()));
        return link;
    }

    private Component empty() {
        return new EmptyState(
                getTranslation("inquiries.mine.empty.title"),
                getTranslation("inquiries.mine.empty.hint"),
                new Anchor(PracticeRoutes.LIST, getTranslation("inquiries.mine.empty.action")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiries.mine.title");
    }
}
