package org.selvedge.people.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.selvedge.people.AccountService;
import org.selvedge.people.FactorSetUp;
import org.selvedge.shared.ui.Submit;

/** Scan, type the code, say the password: a second factor. */
class FactorForm extends Div {
    private final TextField code = new TextField();
    private final PasswordField password = new PasswordField();
    private final transient Submit submit = new Submit();

    FactorForm(AccountService accounts, Consumer<List<String>> done, Runnable back) {
        FactorSetUp card = accounts.beginSecondFactor();
        addClassName("account-form");
        Svg qr = new Svg(card.qr().svg());
        qr.addClassName("qr");
        qr.getElement().setAttribute("role", "img");
        qr.getElement().setAttribute("aria-label", getTranslation("people.set-up.qr"));
        Code key = new Code(card.key());
        key.addClassNames("key", "num");
        code.setLabel(getTranslation("people.set-up.label"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setMaxLength(12);
        password.setLabel(getTranslation("people.account.password.again"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        submit.field("code", code).field("password", password);
        Button confirm = new Button(getTranslation("people.set-up.button"), click -> confirm(accounts, card, done));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(code, password);
        fields.addClassName("form-grid");
        Div actions = new Div(confirm, new Button(getTranslation("people.account.back"), click -> back.run()));
        actions.addClassNames("row", "wrap");
        add(
                new Paragraph(getTranslation("people.set-up.step.scan")),
                qr,
                new Paragraph(getTranslation("people.set-up.by-hand")),
                key,
                fields,
                actions);
    }

    private void confirm(AccountService accounts, FactorSetUp card, Consumer<List<String>> done) {
        List<String> codes = new ArrayList<>();
        if (submit.call(
                () -> codes.addAll(accounts.setSecondFactor(card.key(), code.getValue(), password.getValue())))) {
            done.accept(codes);
        }
    }
}
