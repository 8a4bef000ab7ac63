package org.selvedge.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.AccountService;
import org.selvedge.people.ColourScheme;
import org.selvedge.people.SomePeople;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Totp;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** People look after their own account. */
@PortalTest
class AccountViewTest extends SpringBrowserlessTest {
    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    AccountService accounts;

    @Autowired
    CurrentReader reader;

    @Autowired
    Clock clock;

    private PersonId anna;

    @BeforeEach
    void annaLooksAtHerAccount() {
        anna = people.member(organisations.member());
        people.canSignIn(anna);
        Acting.signIn(people.signedIn(anna));
        navigate(AccountView.class);
    }

    @Test
    void name_language_and_colours_are_kept() {
        test(field(TextField.class, "Name")).setValue("Anna Lindqvist");
        scheme().setValue(ColourScheme.DARK);
        click("Keep these choices");
        assertThat(accounts.own().name()).isEqualTo("Anna Lindqvist");
        assertThat(accounts.own().scheme()).isEqualTo(ColourScheme.DARK);
        assertThat(accounts.own().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_name_is_one_line_and_reads_in_one_direction() {
        test(field(TextField.class, "Name")).setValue("Anna\u202E tsivqdniL\u2029Bcc: <b>{0}</b> ${7*7}");
        click("Keep these choices");
        assertThat(accounts.own().name()).isEqualTo("Anna tsivqdniL Bcc: <b>{0}</b> ${7*7}");
    }

    @Test
    void an_empty_name_is_refused_at_the_field() {
        test(field(TextField.class, "Name")).setValue("  ");
        click("Keep these choices");
        assertThat(field(TextField.class, "Name").getErrorMessage()).contains("Write a name");
    }

    @Test
    void a_new_password_needs_the_current_one_and_must_not_be_easy() {
        test(field(PasswordField.class, "Current password")).setValue("not this one");
        test(field(PasswordField.class, "New password")).setValue("nine geese over the dyke");
        click("Change the password");
        assertThat(field(PasswordField.class, "Current password").getErrorMessage())
                .contains("not your current password");

        test(field(PasswordField.class, "Current password")).setValue(SomePeople.PASSWORD);
        test(field(PasswordField.class, "New password")).setValue("password1234");
        click("Change the password");
        assertThat(field(PasswordField.class, "New password").getErrorMessage())
                .contains("first that others would try");

        test(field(PasswordField.class, "New password")).setValue("nine geese over the dyke");
        click("Change the password");
        assertThat(field(PasswordField.class, "New password").getValue()).isEmpty();
    }

    @Test
    void a_second_factor_is_set_up_by_scanning_and_can_be_removed() {
        click("Set up a second factor");
        byte[] secret = Totp.secret($view(Code.class).single().getText());
        test(field(TextField.class, "Code that the application shows")).setValue("000000");
        test(field(PasswordField.class, "Your password, once more")).setValue(SomePeople.PASSWORD);
        click("Confirm");
        assertThat(field(TextField.class, "Code that the application shows").getErrorMessage())
                .contains("not right");

        test(field(TextField.class, "Code that the application shows"))
                .setValue(Totp.code(secret, Totp.step(clock.instant())));
        click("Confirm");
        assertThat($view(ListItem.class).all())
                .filteredOn(item -> item.getText().matches("[a-z2-7-]{19}"))
                .hasSize(10);
        click("I have kept them");
        assertThat(words()).anyMatch(text -> text.contains("10 recovery codes are left"));

        click("Remove the second factor");
        test(field(PasswordField.class, "Your password, once more")).setValue(SomePeople.PASSWORD);
        click("Remove the second factor");
        assertThat(accounts.own().hasFactor()).isFalse();
    }

    @Test
    void nobody_sees_the_secret_of_a_factor_that_is_on() {
        people.hasSecondFactor(anna);
        navigate(AccountView.class);
        assertThat($view(Code.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ColourScheme> scheme() {
        return (RadioButtonGroup<ColourScheme>) field(RadioButtonGroup.class, "Colours");
    }

    private List<String> words() {
        return $view(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String text) {
        test($view(Button.class).withText(text).single()).click();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return $view(type)
                .withCondition(field -> field instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .single();
    }
}
