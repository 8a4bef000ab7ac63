package org.selvedge.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.selvedge.people.AccountService;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** The own password: the current one, then a new one. */
class PasswordForm extends Div {
    private final PasswordField current = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final transient AccountService accounts;
    private final transient Submit submit = new Submit();

    PasswordForm(AccountService accounts) {
        this.accounts = accounts;
        addClassName("account-form");
        current.setLabel(getTranslation("people.account.password.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        chosen.setLabel(getTranslation("people.new-password.label"));
        chosen.setHelperText(getTranslation("people.new-password.hint"));
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        submit.field("current", current).field("password", chosen);
        Div fields = new Div(current, chosen);
        fields.addClassName("form-grid");
        add(fields, new Button(getTranslation("people.account.password.change"), click -> change()));
    }

    private void change() {
        if (submit.call(() -> accounts.changePassword(current.getValue(), chosen.getValue()))) {
            current.clear();
            chosen.clear();
            Notices.show(getTranslation("people.account.password.changed"));
        }
    }
}
