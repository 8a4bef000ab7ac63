package org.selvedge.inquiries.ui;

import static org.selvedge.inquiries.InquiryAction.ACCEPT;
import static org.selvedge.inquiries.InquiryAction.CONFIRM;
import static org.selvedge.inquiries.InquiryAction.MARK_ANSWERED;
import static org.selvedge.inquiries.InquiryAction.WITHDRAW;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.selvedge.inquiries.InquiryAction;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryService;
import org.selvedge.inquiries.InquiryThread;
import org.selvedge.shared.ui.Notices;

/** What can be done with a thread without writing anything. */
class ThreadActions extends Div {
    private final InquiryThread thread;
    private final Runnable changed;

    ThreadActions(InquiryThread thread, InquiryService inquiries, Runnable changed) {
        this.thread = thread;
        this.changed = changed;
        addClassNames("thread-actions", "row", "wrap");
        if (thread.may(CONFIRM)) {
            add(new Paragraph(getTranslation("inquiries.thread.answered.ask")));
            offer(CONFIRM, inquiries::confirm).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (thread.may(ACCEPT)) {
            offer(ACCEPT, inquiries::accept);
        }
        if (thread.may(MARK_ANSWERED)) {
            offer(MARK_ANSWERED, inquiries::markAnswered);
        }
        if (thread.may(WITHDRAW)) {
            add(new Button(label(WITHDRAW), click -> ask(() -> act(WITHDRAW, inquiries::withdraw))));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Button offer(InquiryAction action, Consumer<InquiryId> verb) {
        Button button = new Button(label(action), click -> act(action, verb));
        button.setDisableOnClick(true);
        add(button);
        return button;
    }

    private void act(InquiryAction action, Consumer<InquiryId> verb) {
        try {
            verb.accept(thread.id());
            Notices.show(getTranslation("inquiries.thread." + action + ".done"));
        } finally {
            changed.run();
        }
    }

    private void ask(Runnable sure) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("inquiries.thread.WITHDRAW.sure"));
        dialog.setText(getTranslation(
                "inquiries.thread.WITHDRAW.hint", thread.organisation().name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("inquiries.thread.cancel"));
        dialog.setConfirmText(label(WITHDRAW));
        dialog.addConfirmListener(confirmed -> sure.run());
        dialog.open();
    }

    private String label(InquiryAction action) {
        return getTranslation("inquiries.thread." + action);
    }
}
