package org.selvedge.people.ui;

import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.PARTNER;
import static org.selvedge.security.Roles.SECRETARIAT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.selvedge.people.Account;
import org.selvedge.people.AccountRoutes;
import org.selvedge.people.AccountService;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** One's own account: how one is called and sees the portal, how one signs in, and where one is signed in. */
@Route(AccountRoutes.OWN)
@RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
class AccountView extends Section implements HasDynamicTitle {
    private final transient AccountService accounts;

    AccountView(AccountService accounts) {
        this.accounts = accounts;
        addClassName("account");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.title");
    }

    private void show() {
        Account account = accounts.own();
        removeAll();
        add(
                new PageHeader(getTranslation("people.account.title")).lead(account.address()),
                part("people.account.preferences", new PreferencesForm(account, this::keep)),
                part("people.account.password", new PasswordForm(accounts)),
                part("people.account.factor", new FactorPanel(account, accounts, this::show)),
                part("people.account.devices", new DevicesPanel(accounts, account.zone())));
    }

    private void keep(PreferencesForm form) {
        Locale before = getLocale();
        if (form.submit(accounts)) {
            getUI().ifPresent(ui -> {
                ui.getPage().setColorScheme(UiPreferences.scheme(form.scheme()));
                if (form.language().equals(before)) {
                    Notices.show(getTranslation("people.account.kept"));
                } else {
                    // everything on the screen was written in the former language
                    ui.getPage().reload();
                }
            });
        }
    }

    private Component part(String titleKey, Component content) {
        H2 title = new H2(getTranslation(titleKey));
        Section part = new Section(title, content);
        part.addClassNames("sheet", "account-part");
        title.setId(titleKey.replace('.', '-'));
        part.getElement().setAttribute("aria-labelledby", titleKey.replace('.', '-'));
        return part;
    }
}
