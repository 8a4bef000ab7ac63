package org.selvedge.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.SessionGate;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.ui.Initials;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, with the way to the own account and out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AccountMenu extends MenuBar {
    private final String organisation;

    AccountMenu(CurrentReader current, OrganisationDirectory organisations, SessionGate gate) {
        SignedIn signedIn = current.signedIn().orElseThrow();
        organisation =
                organisations.name(signedIn.reader().requireOrganisation()).name();
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("account-menu");
        Avatar avatar = new Avatar(signedIn.name());
        avatar.setAbbreviation(Initials.of(signedIn.name()));
        MenuItem root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.account.menu", signedIn.name()));
        root.getSubMenu().addItem(identity(signedIn.name())).setEnabled(false);
        root.getSubMenu()
                .addItem(getTranslation("shell.account.own"), click -> getUI().ifPresent(ui -> ui.navigate("account")));
        root.getSubMenu()
                .addItem(
                        getTranslation("practices.following.title"),
                        click -> getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.FOLLOWING)));
        root.getSubMenu()
                .addItem(
                        getTranslation("shell.account.public"),
                        click -> getUI().ifPresent(ui -> ui.getPage().setLocation("/?as=public")));
        root.getSubMenu().addItem(getTranslation("shell.account.signOut"), click -> getUI().ifPresent(gate::signOut));
    }

    /** For partners, whose bar says on whose behalf they are here. */
    Div organisation() {
        Span name = new Span(organisation);
        name.addClassName("bar-organisation-name");
        Div whose = new Div(name, new Span(getTranslation("shell.account.partner")));
        whose.addClassName("bar-organisation");
        return whose;
    }

    private Div identity(String name) {
        Span who = new Span(name);
        who.addClassName("account-name");
        Span where = new Span(organisation);
        where.addClassName("account-organisation");
        Div identity = new Div(who, where);
        identity.addClassName("account-identity");
        return identity;
    }
}
