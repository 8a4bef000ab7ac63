package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.selvedge.inquiries.CloseBy;
import org.selvedge.inquiries.DraftPlace;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.NetworkQuestion;
import org.selvedge.inquiries.NetworkService;
import org.selvedge.people.DraftService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.shared.Ids;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** Whom to ask, and what; kept while it is typed. */
class NetworkForm extends Div {
    private final transient NetworkService network;
    private final String words;
    private final CheckboxGroup<CloseBy> to = new CheckboxGroup<>();
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final UUID id = Ids.next();

    NetworkForm(String words, List<CloseBy> close, NetworkService network, DraftService drafts, ZoneId zone) {
        this.words = words;
        this.network = network;
        addClassNames("ask-form", "stack");
        to.setLabel(getTranslation("inquiries.network.to"));
        to.setItems(close);
        to.setItemLabelGenerator(each -> each.vacant()
                ? getTranslation("inquiries.network.vacant", each.organisation().name())
                : each.organisation().name());
        subject.setLabel(getTranslation("inquiries.ask.subject"));
        subject.setValue(words);
        text.setLabel(getTranslation("inquiries.ask.text"));
        text.setHelperText(getTranslation("inquiries.network.text.hint"));
        DraftKeeper draft = new DraftKeeper(drafts, zone);
        draft.watch("subject", subject);
        draft.watch("text", text);
        draft.open(DraftPlace.NETWORK);
        Button send = new Button(getTranslation("inquiries.network.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(send));
        add(to, reasons(close), subject, text, draft, send);
    }

    /** The practice that makes each of them close, to be read first. */
    private Section reasons(List<CloseBy> close) {
        UnorderedList list = new UnorderedList();
        list.addClassName("related-list");
        close.forEach(each -> {
            Anchor link = new Anchor(
                    PracticeRoutes.page(each.organisation().slug()),
                    each.organisation().title());
            if (!each.organisation().language().getLanguage().equals(getLocale().getLanguage())) {
                link.getElement()
                        .setAttribute("lang", each.organisation().language().toLanguageTag());
            }
            Span owner = new Span(each.organisation().name());
            owner.addClassNames("soft", "small");
            list.add(new ListItem(link, owner));
        });
        return new Section(new H2(getTranslation("inquiries.network.because")), list);
    }

    private void send(Button send) {
        NetworkQuestion question = new NetworkQuestion(
                id,
                words,
                to.getValue().stream()
                        .map(each -> each.organisation().organisation())
                        .collect(Collectors.toSet()),
                subject.getValue(),
                text.getValue());
        boolean sent = new Submit()
                .field("to", to)
                .field("subject", subject)
                .field("text", text)
                .once(send, () -> network.ask(question));
        if (sent) {
            Notices.show(getTranslation("inquiries.network.sent", question.to().size()));
            UI.getCurrent().navigate(InquiryRoutes.MINE);
        }
    }
}
