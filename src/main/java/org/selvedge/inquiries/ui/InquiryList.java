package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.selvedge.inquiries.InquirySummary;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** Threads in a list: subject, the other side, state and when it last moved. */
class InquiryList extends UnorderedList {
    private final ZoneId zone;

    InquiryList(List<InquirySummary> rows, Function<InquirySummary, RouterLink> link, ZoneId zone) {
        this.zone = zone;
        addClassName("inquiry-list");
        rows.forEach(row -> add(new ListItem(filled(link.apply(row), row))));
    }

    private RouterLink filled(RouterLink link, InquirySummary row) {
        Span subject = new Span(row.subject());
        subject.addClassName("inquiry-subject");
        Span other = new Span(place(row.other()));
        other.addClassNames("soft", "small");
        Div tags = new Div();
        tags.addClassNames("row", "wrap");
        if (row.unread()) {
            link.addClassName("unread");
            tags.add(new Tag(getTranslation("inquiries.unread"), Tag.Kind.YOURS));
        }
        tags.add(new Tag(getTranslation("inquiries.InquiryState." + row.state()), kind(row)));
        Span when = new Span(Moments.minute(row.lastAt(), getLocale(), zone));
        when.addClassNames("soft", "small");
        tags.add(when);
        link.add(subject, other, tags);
        return link;
    }

    private static Tag.Kind kind(InquirySummary row) {
        return switch (row.state()) {
            case NEW, OPEN -> Tag.Kind.PLAIN;
            case ANSWERED -> Tag.Kind.WAIT;
            case CLOSED -> Tag.Kind.OK;
            case DECLINED, WITHDRAWN -> Tag.Kind.PLAIN;
        };
    }

    private String place(OrganisationName other) {
        return other.name() + ", " + Locale.of("", other.country()).getDisplayCountry(getLocale());
    }
}
