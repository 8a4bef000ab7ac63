package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.selvedge.inquiries.Inbox;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquirySummary;
import org.selvedge.inquiries.Turn;
import org.selvedge.shared.ui.EmptyState;

/** The first pane of the inbox: three groups with their counts, and the threads of one. */
class InboxList extends Section {
    private final ZoneId zone;
    private final Div rows = new Div();
    private @Nullable InquiryId open;
    private Turn group = Turn.OURS;

    InboxList(ZoneId zone) {
        this.zone = zone;
        addClassName("inbox-list");
    }

    void show(Inbox inbox, @Nullable InquiryId selected, IntFunction<Inbox> pages) {
        open = selected;
        group = inbox.group();
        removeAll();
        rows.removeAll();
        String title = getTranslation("inquiries.inbox.Turn." + group);
        add(selected == null ? new H1(title) : new H2(title), groups(inbox), rows);
        if (inbox.page().rows().isEmpty()) {
            rows.add(new EmptyState(
                    getTranslation("inquiries.inbox.empty." + group + ".title"),
                    getTranslation("inquiries.inbox.empty." + group + ".hint")));
        } else {
            addPage(inbox, 0, pages);
        }
    }

    private void addPage(Inbox inbox, int page, IntFunction<Inbox> pages) {
        rows.add(new InquiryList(inbox.page().rows(), this::link, zone));
        if (inbox.page().more()) {
            Button more = new Button(getTranslation("inquiries.more"));
            more.addClickListener(click -> {
                rows.remove(more);
                addPage(pages.apply(page + 1), page + 1, pages);
            });
            rows.add(more);
        }
    }

    private Nav groups(Inbox inbox) {
        Nav groups = new Nav();
        groups.addClassName("inbox-groups");
        groups.getElement().setAttribute("aria-label", getTranslation("inquiries.inbox.groups"));
        for (Turn turn : List.of(Turn.OURS, Turn.ASKER, Turn.FINISHED)) {
            RouterLink link = new RouterLink(
                    getTranslation(
                            "inquiries.inbox.group", getTranslation("inquiries.inbox.Turn." + turn), inbox.count(turn)),
                    InboxView.class);
            link.setQueryParameters(QueryParameters.of(InboxView.GROUP, InboxView.parameter(turn)));
            if (turn == group) {
                link.getElement().setAttribute("aria-current", "true");
            }
            groups.add(link);
        }
        return groups;
    }

    private RouterLink link(InquirySummary row) {
        RouterLink link = new RouterLink();
        link.setRoute(
                InboxView.class,
                new RouteParameters(ThreadParameter.NAME, row.id().value().toString()));
        link.setQueryParameters(QueryParameters.of(InboxView.GROUP, InboxView.parameter(group)));
        if (row.id().equals(open)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
