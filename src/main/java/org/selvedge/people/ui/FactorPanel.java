package org.selvedge.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.selvedge.people.Account;
import org.selvedge.people.AccountService;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** The second factor: set up, with new recovery codes, or gone. Each step asks for the password again. */
class FactorPanel extends Div {
    private final Account account;
    private final transient AccountService accounts;
    private final transient Runnable changed;

    FactorPanel(Account account, AccountService accounts, Runnable changed) {
        this.account = account;
        this.accounts = accounts;
        this.changed = changed;
        addClassName("account-form");
        overview();
    }

    private void overview() {
        removeAll();
        add(new Paragraph(
                account.hasFactor()
                        ? getTranslation("people.account.factor.on", account.recoveryCodes())
                        : getTranslation("people.account.factor.off")));
        Div actions = new Div();
        actions.addClassNames("row", "wrap");
        String setUp = account.hasFactor() ? "people.account.factor.replace" : "people.account.factor.set-up";
        actions.add(new Button(getTranslation(setUp), click -> setUp()));
        if (account.hasFactor()) {
            actions.add(new Button(
                    getTranslation("people.account.codes.new"),
                    click -> ask("people.account.codes.new", password -> show(accounts.newRecoveryCodes(password)))));
        }
        if (account.hasFactor() && !account.factorNeeded()) {
            actions.add(new Button(
                    getTranslation("people.account.factor.remove"),
                    click -> ask("people.account.factor.remove", this::remove)));
        }
        add(actions);
    }

    private void setUp() {
        removeAll();
        add(new FactorForm(accounts, this::show, this::overview));
    }

    private void remove(String password) {
        accounts.removeSecondFactor(password);
        Notices.show(getTranslation("people.account.factor.removed"));
        changed.run();
    }

    private void ask(String actionKey, Consumer<String> deed) {
        PasswordField password = new PasswordField(getTranslation("people.account.password.again"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        Submit submit = new Submit().field("password", password);
        Button go = new Button(getTranslation(actionKey), click -> submit.call(() -> deed.accept(password.getValue())));
        Button back = new Button(getTranslation("people.account.back"), click -> overview());
        Div actions = new Div(go, back);
        actions.addClassNames("row", "wrap");
        removeAll();
        add(password, actions);
        password.focus();
    }

    private void show(List<String> codes) {
        List<ListItem> items = new ArrayList<>();
        codes.forEach(code -> items.add(new ListItem(code)));
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassNames("recovery-codes", "num");
        removeAll();
        add(
                new Paragraph(getTranslation("people.codes.lead")),
                list,
                new Button(getTranslation("people.account.codes.kept"), click -> changed.run()));
    }
}
