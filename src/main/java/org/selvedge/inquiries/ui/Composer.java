package org.selvedge.inquiries.ui;

import static org.selvedge.inquiries.InquiryAction.ANSWER;
import static org.selvedge.inquiries.InquiryAction.ANSWER_FULLY;
import static org.selvedge.inquiries.InquiryAction.DECLINE;
import static org.selvedge.inquiries.InquiryAction.NOTE;
import static org.selvedge.inquiries.InquiryAction.NOT_YET;
import static org.selvedge.inquiries.InquiryAction.WRITE_ON;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.selvedge.inquiries.DraftPlace;
import org.selvedge.inquiries.InquiryAction;
import org.selvedge.inquiries.InquiryService;
import org.selvedge.inquiries.InquiryThread;
import org.selvedge.inquiries.Letter;
import org.selvedge.inquiries.MessageId;
import org.selvedge.inquiries.MessageKind;
import org.selvedge.inquiries.Sending;
import org.selvedge.inquiries.Side;
import org.selvedge.people.DraftService;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** Where the next message is written. What is for both sides and what is a note look different and have own drafts. */
class Composer extends Div {
    private final InquiryService inquiries;
    private final Runnable changed;
    private final RadioButtonGroup<InquiryAction> mode = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final Div buttons = new Div();
    private final NewerMessages newer;
    private final DraftKeeper draft;
    private InquiryThread thread;
    private InquiryAction action = WRITE_ON;
    private MessageId letter = MessageId.next();
    private int lastSeen;

    Composer(InquiryThread thread, InquiryService inquiries, DraftService drafts, ZoneId zone, Runnable changed) {
        this.thread = thread;
        this.inquiries = inquiries;
        this.changed = changed;
        this.draft = new DraftKeeper(drafts, zone);
        this.newer = new NewerMessages(zone);
        this.lastSeen = thread.lastNumber();
        addClassNames("composer", "sheet");
        buttons.addClassNames("row", "wrap");
        draft.watch("text", text);
        mode.setLabel(getTranslation("inquiries.write.mode"));
        mode.setItemLabelGenerator(this::modeLabel);
        mode.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                write(chosen.getValue());
            }
        });
        add(newer, mode, text, draft, buttons);
        follow(thread);
    }

    /** The thread as it is now; what is being typed stays. */
    void follow(InquiryThread now) {
        thread = now;
        if (text.isEmpty()) {
            lastSeen = now.lastNumber();
        }
        List<InquiryAction> modes = modes();
        setVisible(!modes.isEmpty());
        mode.setVisible(modes.size() > 1);
        if (modes.isEmpty()) {
            return;
        }
        boolean first = mode.getListDataView().getItemCount() == 0;
        mode.setItems(modes);
        InquiryAction wanted = modes.contains(action) ? action : modes.getFirst();
        mode.setValue(wanted);
        if (first || wanted != action) {
            write(wanted);
        }
    }

    private List<InquiryAction> modes() {
        return Stream.of(WRITE_ON, NOT_YET, ANSWER, NOTE, DECLINE)
                .filter(thread::may)
                .toList();
    }

    private void write(InquiryAction what) {
        boolean otherPlace = kind(what) != kind(action) || text.isEmpty();
        action = what;
        setClassName("note", what == NOTE);
        text.setLabel(getTranslation("inquiries.write.text." + what, other()));
        text.setHelperText(what == NOTE ? getTranslation("inquiries.write.hint.NOTE", other()) : "");
        if (otherPlace) {
            text.setValue("");
            draft.open(DraftPlace.writing(thread.id(), kind(what)));
        }
        buttons.removeAll();
        Stream.of(what, ANSWER_FULLY)
                .filter(button -> button == what || what == ANSWER && thread.may(button))
                .map(this::button)
                .forEach(buttons::add);
    }

    private Button button(InquiryAction how) {
        Button button = new Button(getTranslation("inquiries.write.send." + how, other()), click -> send(how));
        button.setDisableOnClick(true);
        if (how == action) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void send(InquiryAction how) {
        try {
            new Submit().field("text", text).call(() -> sent(how, sending(how)));
        } finally {
            buttons.getChildren().map(Button.class::cast).forEach(button -> button.setEnabled(true));
        }
    }

    private Sending sending(InquiryAction how) {
        Letter written = new Letter(letter, text.getValue(), lastSeen);
        return switch (how) {
            case WRITE_ON, NOT_YET -> inquiries.writeOn(thread.id(), written);
            case ANSWER -> inquiries.answer(thread.id(), written);
            case ANSWER_FULLY -> inquiries.answerFully(thread.id(), written);
            case NOTE -> inquiries.note(thread.id(), written);
            case DECLINE -> inquiries.decline(thread.id(), written);
            case ASK, CONFIRM, WITHDRAW, ACCEPT, MARK_ANSWERED ->
                throw new IllegalArgumentException(how + " is not written here");
        };
    }

    private void sent(InquiryAction how, Sending sending) {
        if (!sending.sent()) {
            lastSeen = sending.newer().getLast().number();
            newer.show(sending.newer(), () -> send(how));
            return;
        }
        newer.hide();
        text.clear();
        draft.sent();
        letter = MessageId.next();
        Notices.show(
                how == NOTE
                        ? getTranslation("inquiries.write.noted")
                        : getTranslation("inquiries.write.sent", other()));
        changed.run();
    }

    private String modeLabel(InquiryAction what) {
        return getTranslation(
                switch (what) {
                    case NOTE -> "inquiries.write.note";
                    case DECLINE -> "inquiries.write.decline";
                    default -> "inquiries.write.message";
                });
    }

    private String other() {
        return (thread.side() == Side.ASKER ? thread.organisation() : thread.askerOrganisation()).name();
    }

    private static MessageKind kind(InquiryAction what) {
        return what == NOTE ? MessageKind.NOTE : MessageKind.MESSAGE;
    }
}
