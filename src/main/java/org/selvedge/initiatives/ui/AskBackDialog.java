package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.selvedge.shared.ui.Submit;

/** A question to the giver, before anything is confirmed. */
class AskBackDialog extends Dialog {
    private final TextArea reason = new TextArea();

    AskBackDialog(String partner, Consumer<String> send) {
        setHeaderTitle(getTranslation("initiatives.askBack.title", partner));
        reason.setLabel(getTranslation("initiatives.askBack.reason"));
        reason.setWidthFull();
        Submit submit = new Submit().field("reason", reason);
        Button ask = new Button(getTranslation("initiatives.askBack.send"), click -> {
            if (submit.call(() -> send.accept(reason.getValue()))) {
                close();
            }
        });
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(reason);
        getFooter().add(new Button(getTranslation("initiatives.askBack.cancel"), click -> close()), ask);
        reason.focus();
    }
}
