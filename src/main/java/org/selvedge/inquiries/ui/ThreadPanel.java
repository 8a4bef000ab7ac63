package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryReading;
import org.selvedge.inquiries.InquiryService;
import org.selvedge.inquiries.InquiryThread;
import org.selvedge.inquiries.Side;
import org.selvedge.inquiries.Turn;
import org.selvedge.people.DraftService;
import org.selvedge.security.CurrentReader;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.Tag;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A thread: what was said, whose turn it is, and what can be done now. New messages appear without reloading. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ThreadPanel extends Section {
    private final transient InquiryService inquiries;
    private final transient InquiryReading reading;
    private final transient DraftService drafts;
    private final transient LiveUpdates updates;
    private final transient CurrentReader reader;
    private final PassagePanel passage = new PassagePanel();
    private final Div head = new Div();
    private final OrderedList messages = new OrderedList();
    private final Div below = new Div();
    private @Nullable InquiryThread thread;
    private @Nullable Composer composer;

    ThreadPanel(
            InquiryService inquiries,
            InquiryReading reading,
            DraftService drafts,
            LiveUpdates updates,
            CurrentReader reader) {
        this.inquiries = inquiries;
        this.reading = reading;
        this.drafts = drafts;
        this.updates = updates;
        this.reader = reader;
        addClassName("thread");
        head.addClassName("thread-head");
        messages.addClassName("messages");
        messages.getElement().setAttribute("aria-label", getTranslation("inquiries.thread.messages"));
        below.addClassName("thread-below");
        add(head, messages, below);
    }

    PassagePanel passage() {
        return passage;
    }

    String subject() {
        return thread == null ? getTranslation("inquiries.mine.title") : thread.subject();
    }

    @Nullable Turn turn() {
        return thread == null ? null : thread.turn();
    }

    void open(InquiryId id) {
        composer = null;
        show(reading.thread(id));
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
        if (thread != null) {
            InquiryThread now = reading.thread(thread.id());
            if (!now.equals(thread)) {
                show(now);
            }
        }
    }

    private void show(InquiryThread now) {
        thread = now;
        head.removeAll();
        Div tags = new Div(new Tag(getTranslation("inquiries.InquiryState." + now.state()), Tag.Kind.PLAIN));
        tags.addClassNames("row", "wrap", "small");
        tags.add(turnInWords(now));
        head.add(new H1(now.subject()), to(now), tags, new ThreadActions(now, inquiries, this::refresh));
        messages.removeAll();
        now.messages().forEach(message -> messages.add(new MessageItem(message, reader.zone())));
        passage.show(now.passage());
        if (composer == null) {
            composer = new Composer(now, inquiries, drafts, reader.zone(), this::refresh);
            below.removeAll();
            below.add(composer);
        } else {
            composer.follow(now);
        }
        reading.seen(now.id(), now.lastNumber());
    }

    private Paragraph to(InquiryThread now) {
        Paragraph to = new Paragraph(
                now.side() == Side.ASKER
                        ? getTranslation("inquiries.ask.to", now.organisation().name())
                        : now.asker().name() + ", " + now.askerOrganisation().name());
        to.addClassName("soft");
        return to;
    }

    private Paragraph turnInWords(InquiryThread now) {
        boolean mine = (now.turn() == Turn.ASKER) == (now.side() == Side.ASKER);
        String other = (now.side() == Side.ASKER ? now.organisation() : now.askerOrganisation()).name();
        return new Paragraph(
                now.turn() == Turn.FINISHED
                        ? getTranslation("inquiries.thread.turn.finished")
                        : mine
                                ? getTranslation("inquiries.thread.turn.mine")
                                : getTranslation("inquiries.thread.turn.theirs", other));
    }
}
