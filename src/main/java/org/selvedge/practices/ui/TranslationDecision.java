package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Objects;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.TranslationService;
import org.selvedge.practices.TranslationSheet;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** What those decide who keep the organisation's gate: readers get the translation, or its writer gets it back. */
class TranslationDecision extends Section {
    TranslationDecision(TranslationSheet sheet, TranslationService translations) {
        addClassNames("sheet", "stack");
        String language = sheet.language().getLanguage();
        Instant since = Objects.requireNonNull(sheet.since());
        Button accept = new Button(getTranslation("practices.translate.accept"), click -> {
            translations.accept(sheet.slug(), language, since);
            Notices.show(getTranslation("practices.translate.accepted"));
            getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.page(sheet.slug())));
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        TextArea reason = new TextArea(getTranslation("practices.translate.reason"));
        reason.setHelperText(getTranslation("practices.translate.reason.help"));
        reason.setWidthFull();
        Submit submit = new Submit().field("reason", reason);
        Button back = new Button(getTranslation("practices.translate.sendBack"), click -> {
            if (submit.call(() -> translations.sendBack(sheet.slug(), language, reason.getValue(), since))) {
                Notices.show(getTranslation("practices.translate.sentBack"));
                getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.page(sheet.slug())));
            }
        });
        add(
                new H2(getTranslation("practices.translate.decide")),
                new Paragraph(getTranslation("practices.translate.decide.text")),
                line(accept),
                reason,
                line(back));
    }

    private static Div line(Button button) {
        Div line = new Div(button);
        line.addClassNames("row", "wrap");
        return line;
    }
}
