package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.selvedge.inquiries.ThreadMessage;

/** What arrived while somebody was writing, shown beside their text before anything is sent. */
class NewerMessages extends Div {
    private final ZoneId zone;

    NewerMessages(ZoneId zone) {
        this.zone = zone;
        addClassName("newer-messages");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<ThreadMessage> newer, Runnable sendAnyway) {
        OrderedList messages = new OrderedList();
        messages.addClassName("messages");
        newer.forEach(message -> messages.add(new MessageItem(message, zone)));
        removeAll();
        add(
                new H3(getTranslation("inquiries.write.newer.title", newer.size())),
                new Paragraph(getTranslation("inquiries.write.newer.hint")),
                messages,
                new Button(getTranslation("inquiries.write.newer.send"), click -> sendAnyway.run()));
        setVisible(true);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }
}
