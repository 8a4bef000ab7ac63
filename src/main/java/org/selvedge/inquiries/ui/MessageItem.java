package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.selvedge.inquiries.InquiryAction;
import org.selvedge.inquiries.MessageKind;
import org.selvedge.inquiries.ThreadMessage;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Initials;

/** One message of a thread: who, for whom, when, and the words as they were typed. */
class MessageItem extends ListItem {
    MessageItem(ThreadMessage message, ZoneId zone) {
        addClassName("message");
        if (message.kind() == MessageKind.NOTE) {
            addClassName("note");
        }
        Span avatar = new Span(Initials.of(message.author().name()));
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span author = new Span(message.author().name());
        author.addClassName("message-author");
        Div head = new Div(author, soft(message.organisation()), soft(Moments.minute(message.at(), getLocale(), zone)));
        head.addClassName("message-head");
        String how = how(message.action());
        if (!how.isEmpty()) {
            head.add(soft(how));
        }
        Div text = new Div(message.text());
        text.addClassName("message-text");
        Div body = new Div(head, text);
        body.addClassName("message-body");
        add(avatar, body);
    }

    private String how(InquiryAction action) {
        return switch (action) {
            case NOTE -> getTranslation("inquiries.thread.note");
            case ANSWER_FULLY -> getTranslation("inquiries.thread.fully");
            case DECLINE -> getTranslation("inquiries.thread.declined");
            case ASK, WRITE_ON, CONFIRM, NOT_YET, WITHDRAW, ACCEPT, ANSWER, MARK_ANSWERED -> "";
        };
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassNames("soft", "small");
        return span;
    }
}
