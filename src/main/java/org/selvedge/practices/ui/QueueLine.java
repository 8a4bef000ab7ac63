package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Optional;
import org.selvedge.practices.QueueEntry;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** One thing that waits: what it is, who has it, since when, and where it waited too long, that others were asked. */
class QueueLine extends ListItem {
    private final Div buttons = new Div();

    /** {@code offered} is the key of what is said where it waited too long. */
    QueueLine(QueueEntry entry, String offered, ZoneId zone) {
        this(entry, WorkflowRoutes.reviewing(entry.practice(), entry.number()), offered, zone);
    }

    QueueLine(QueueEntry entry, String route, String offered, ZoneId zone) {
        addClassName("queue-line");
        Anchor title = new Anchor(route, entry.title());
        H3 head = TextLanguage.mark(new H3(title), entry.language(), getLocale());
        Div facts = new Div(new Span(entry.organisation()));
        facts.add(new Span(getTranslation("practices.page.version", entry.number())));
        facts.addClassName("facts-line");
        Optional.ofNullable(entry.author())
                .ifPresent(author -> facts.add(new Span(getTranslation("practices.reviewing.writtenBy", author))));
        Div wait = new Div(
                new Span(getTranslation("practices.queue.since", Moments.minute(entry.since(), getLocale(), zone))));
        wait.addClassName("facts-line");
        Optional.ofNullable(entry.has())
                .ifPresent(has -> wait.add(new Span(getTranslation("practices.queue.has", has))));
        Div text = new Div(head, facts, wait);
        text.addClassName("queue-text");
        if (entry.offered()) {
            text.add(new Tag(getTranslation(offered), Tag.Kind.YOURS));
        }
        Optional.ofNullable(entry.note()).ifPresent(note -> {
            Paragraph words = new Paragraph(note);
            words.addClassNames("question", "small");
            text.add(words);
        });
        buttons.addClassName("queue-buttons");
        add(text, buttons);
    }

    QueueLine with(Component... actions) {
        buttons.add(actions);
        return this;
    }

    /** The way to the version itself, as a button. */
    static Anchor read(QueueEntry entry, String label, String labelOf) {
        Anchor read = new Anchor(WorkflowRoutes.reviewing(entry.practice(), entry.number()), label);
        read.addClassNames("btn", "quiet");
        read.setAriaLabel(labelOf);
        return read;
    }
}
