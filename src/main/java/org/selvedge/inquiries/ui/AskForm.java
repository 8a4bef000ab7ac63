package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.selvedge.inquiries.Asking;
import org.selvedge.inquiries.DraftPlace;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.InquiryService;
import org.selvedge.inquiries.Question;
import org.selvedge.inquiries.Side;
import org.selvedge.people.DraftService;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** Subject, question and quotation; kept while they are typed. */
class AskForm extends Div {
    private final Asking asking;
    private final InquiryService inquiries;
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final TextArea quote = new TextArea();
    private final InquiryId id = InquiryId.next();

    AskForm(Asking asking, InquiryService inquiries, DraftService drafts, ZoneId zone) {
        this.asking = asking;
        this.inquiries = inquiries;
        addClassNames("ask-form", "stack");
        subject.setLabel(getTranslation("inquiries.ask.subject"));
        subject.setHelperText(getTranslation("inquiries.ask.subject.hint"));
        text.setLabel(getTranslation("inquiries.ask.text"));
        quote.setLabel(getTranslation("inquiries.ask.quote"));
        quote.setHelperText(getTranslation("inquiries.ask.quote.hint"));
        quote.setValue(asking.passage().text());
        DraftKeeper draft = new DraftKeeper(drafts, zone);
        draft.watch("subject", subject);
        draft.watch("text", text);
        draft.watch("quote", quote);
        draft.open(DraftPlace.asking(asking.passage().ref()));
        Button send = new Button(
                getTranslation("inquiries.ask.send", asking.organisation().name()));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send();
            } finally {
                send.setEnabled(true);
            }
        });
        add(subject, text, quote, draft, send);
    }

    private void send() {
        Question question =
                new Question(id, asking.passage().ref(), quote.getValue(), subject.getValue(), text.getValue());
        boolean sent = new Submit()
                .field("subject", subject)
                .field("text", text)
                .field("quote", quote)
                .call(() -> inquiries.ask(question, asking.passage().language()));
        if (sent) {
            Notices.show(
                    getTranslation("inquiries.write.sent", asking.organisation().name()));
            UI.getCurrent().navigate(InquiryRoutes.thread(id, Side.ASKER));
        }
    }
}
