package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.PartnerAnswer;
import org.selvedge.practices.PartnerRequest;
import org.selvedge.practices.PartnerService;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Tag;

/** What a practice says of the own organisation's part, to be confirmed or refused; nothing else of it. */
class PartnerLine extends ListItem {
    private final transient PartnerRequest request;

    PartnerLine(PartnerRequest request, PartnerService partners, ZoneId zone, Runnable changed) {
        this.request = request;
        addClassName("queue-line");
        H3 title = TextLanguage.mark(new H3(request.title()), request.language(), getLocale());
        Div facts = new Div(new Span(request.organisation()));
        if (request.answer() == PartnerAnswer.WAITING) {
            String since = Moments.minute(request.since(), getLocale(), zone);
            facts.add(new Span(getTranslation("practices.queue.since", since)));
        }
        facts.addClassName("facts-line");
        Div text = new Div(title, facts, said());
        text.addClassName("queue-text");
        if (request.answer() != PartnerAnswer.WAITING) {
            text.add(new Tag(
                    getTranslation("practices.partner.answer." + request.answer()),
                    request.answer() == PartnerAnswer.CONFIRMED ? Tag.Kind.OK : Tag.Kind.YOURS));
        }
        String refusal = request.refusal();
        if (refusal != null) {
            Paragraph why = new Paragraph(refusal);
            why.addClassNames("question", "small");
            text.add(why);
        }
        add(text, buttons(partners, changed));
    }

    /** Exactly what would be read of it. */
    private DescriptionList said() {
        DescriptionList said = new DescriptionList();
        said.addClassName("glance");
        fact(said, "practices.partner.name", request.name());
        fact(said, "practices.partner.role", request.role());
        fact(said, "practices.partner.contribution", request.contribution());
        fact(said, "practices.partner.amount", request.amount());
        String time = Stream.of(request.from(), request.to())
                .filter(Objects::nonNull)
                .map(month -> Moments.month(month, getLocale()))
                .collect(Collectors.joining(" – "));
        fact(said, "practices.partner.time", time.isEmpty() ? null : time);
        return said;
    }

    private void fact(DescriptionList said, String labelKey, @Nullable String value) {
        if (value != null) {
            said.add(
                    new DescriptionList.Term(getTranslation(labelKey)),
                    TextLanguage.mark(new DescriptionList.Description(value), request.language(), getLocale()));
        }
    }

    private Div buttons(PartnerService partners, Runnable changed) {
        Div buttons = new Div();
        buttons.addClassName("queue-buttons");
        if (request.answer() == PartnerAnswer.CONFIRMED) {
            buttons.add(button(
                    "practices.partner.takeBack",
                    () -> ask("practices.partner.takeBack", reason -> {
                        partners.takeBack(request.id(), reason, request.seen());
                        changed.run();
                    })));
            return buttons;
        }
        Button confirm = button("practices.partner.confirm", () -> {
            partners.confirm(request.id(), request.seen());
            Notices.show(getTranslation("practices.partner.confirm.done"));
            changed.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.add(confirm);
        if (request.answer() == PartnerAnswer.WAITING) {
            buttons.add(button(
                    "practices.partner.refuse",
                    () -> ask("practices.partner.refuse", reason -> {
                        partners.refuse(request.id(), reason, request.seen());
                        changed.run();
                    })));
        }
        return buttons;
    }

    private Button button(String kind, Runnable act) {
        Button button = new Button(getTranslation(kind + ".open"), click -> act.run());
        button.setAriaLabel(getTranslation(kind + ".of", request.title()));
        return button;
    }

    private void ask(String kind, Consumer<String> act) {
        new ReasonDialog(kind, reason -> {
                    act.accept(reason);
                    Notices.show(getTranslation(kind + ".done"));
                })
                .open();
    }
}
