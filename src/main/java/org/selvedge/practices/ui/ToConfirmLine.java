package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.ToConfirm;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** A practice that waits to be confirmed, with the way to the answers. */
class ToConfirmLine extends ListItem {
    ToConfirmLine(ToConfirm practice) {
        addClassName("queue-line");
        Anchor title = new Anchor(PracticeRoutes.page(practice.slug()), practice.title());
        H3 head = TextLanguage.mark(new H3(title), practice.language(), getLocale());
        Div facts = new Div(
                new Span(getTranslation("practices.card.confirmed", Moments.day(practice.confirmedOn(), getLocale()))));
        facts.addClassName("facts-line");
        Div text = new Div(head, facts);
        text.addClassName("queue-text");
        if (practice.overdue()) {
            text.add(new Tag(getTranslation("practices.queue.confirm.overdue"), Tag.Kind.YOURS));
        }
        Anchor answer = new Anchor(
                PracticeRoutes.keeping(practice.slug()), getTranslation("practices.confirmation.banner.answer"));
        answer.addClassNames("btn", "quiet");
        answer.setAriaLabel(getTranslation("practices.queue.confirm.answer.of", practice.title()));
        Div buttons = new Div(answer);
        buttons.addClassName("queue-buttons");
        add(text, buttons);
    }
}
