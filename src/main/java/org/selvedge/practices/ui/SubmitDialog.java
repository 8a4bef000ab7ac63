package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.selvedge.practices.Submission;
import org.selvedge.practices.Writing;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** The last questions before a version is handed in. */
class SubmitDialog extends Dialog {
    private final Checkbox agreed = new Checkbox();
    private final TextArea note = new TextArea();
    private final Checkbox small = new Checkbox();

    SubmitDialog(Writing sheet, Consumer<Submission> submit, Runnable done) {
        setHeaderTitle(getTranslation("practices.submit.title"));
        addClassName("submit-dialog");
        agreed.setLabel(getTranslation("practices.submit.agreed"));
        note.setLabel(getTranslation("practices.submit.note"));
        note.setHelperText(getTranslation("practices.submit.note.help"));
        note.setVisible(sheet.changesAnother());
        small.setLabel(getTranslation("practices.submit.small"));
        small.setHelperText(getTranslation("practices.submit.small.help"));
        small.setVisible(sheet.changesAnother());
        Paragraph next = new Paragraph(
                getTranslation("practices.submit.next", sheet.owner().name()));
        Div content = new Div(next, note, small, agreed);
        content.addClassName("stack");
        add(content);
        Submit fields = new Submit().field("agreed", agreed).field("note", note).field("small", small);
        Button send = new Button(getTranslation("practices.submit.send"), click -> {
            if (fields.call(
                    () -> submit.accept(new Submission(agreed.getValue(), note.getValue(), small.getValue())))) {
                close();
                Notices.show(getTranslation("practices.submit.sent"));
                done.run();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("practices.submit.later"), click -> close()), send);
    }
}
