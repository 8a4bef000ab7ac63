package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.shared.ui.EnterPresses;
import org.selvedge.shared.ui.Submit;

/** Asks what a saved search is to be called. Speaks with the keys {@code <kind>.title}, {@code .hint} and {@code .button}. */
class SearchNameDialog extends Dialog {
    SearchNameDialog(String kind, String suggested, Consumer<String> act) {
        setHeaderTitle(getTranslation(kind + ".title"));
        TextField name = new TextField(getTranslation("practices.saved.name"));
        name.setMaxLength(SavedSearchService.LONGEST_NAME);
        name.setValue(shortened(suggested));
        name.setWidthFull();
        Submit submit = new Submit().field("name", name);
        Button yes = new Button(getTranslation(kind + ".button"), click -> {
            if (submit.once(click.getSource(), () -> act.accept(name.getValue()))) {
                close();
            }
        });
        yes.setDisableOnClick(true);
        EnterPresses.button(yes, name);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph hint = new Paragraph(getTranslation(kind + ".hint"));
        hint.addClassNames("soft", "small");
        Div body = new Div(name, hint);
        body.addClassNames("stack", "search-name");
        add(body);
        getFooter().add(new Button(getTranslation("practices.cancel"), click -> close()), yes);
        name.focus();
    }

    private static String shortened(String text) {
        return text.length() <= SavedSearchService.LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SavedSearchService.LONGEST_NAME / 2))
                        .strip();
    }
}
