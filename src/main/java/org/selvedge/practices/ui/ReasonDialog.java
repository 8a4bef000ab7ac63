package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.selvedge.shared.ui.Submit;

/**
 * Asks why, before a "no" is said. Speaks with four keys of its kind: {@code <kind>.title}, {@code .hint} (who reads the
 * reason), {@code .reason} and {@code .button}.
 */
class ReasonDialog extends Dialog {
    private static final int ROWS = 4;

    private final TextArea reason = new TextArea();
    private final Submit submit = new Submit().field("reason", reason);
    private final Div body = new Div();

    ReasonDialog(String kind, Consumer<String> act) {
        setHeaderTitle(getTranslation(kind + ".title"));
        addClassName("reason-dialog");
        reason.setLabel(getTranslation(kind + ".reason"));
        reason.setMinRows(ROWS);
        reason.setWidthFull();
        Paragraph hint = new Paragraph(getTranslation(kind + ".hint"));
        hint.addClassNames("soft", "small");
        Button yes = new Button(getTranslation(kind + ".button"), click -> {
            if (submit.once(click.getSource(), () -> act.accept(reason.getValue()))) {
                close();
            }
        });
        yes.setDisableOnClick(true);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body.addClassName("stack");
        body.add(hint, reason);
        add(body);
        getFooter().add(new Button(getTranslation("practices.cancel"), click -> close()), yes);
        reason.focus();
    }

    /** Something else to be said, below the reason. */
    ReasonDialog last(Component field) {
        body.add(field);
        return this;
    }

    Submit submit() {
        return submit;
    }
}
