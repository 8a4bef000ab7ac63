package org.selvedge.organisations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.OrganisationEntry;
import org.selvedge.organisations.OrganisationService;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner keeps its own entry true. */
@PortalTest
@AsPerson("partner@nordlys.example")
class OwnOrganisationTest extends SpringBrowserlessTest {
    @Autowired
    private OrganisationService organisations;

    @Test
    void whatAPartnerWritesAboutItselfIsKept() {
        navigate(OwnOrganisationView.class);
        test(field(TextArea.class, "Who we are, in English")).setValue("A town\u202E between\u0000 two rivers.");
        test(field(TextField.class, "Website")).setValue("www.nordlys.example");
        save();
        OrganisationEntry entry = organisations.own();
        assertThat(entry.descriptions()).containsEntry("en", "A town between two rivers.");
        assertThat(entry.website()).isEqualTo("https://www.nordlys.example");
    }

    @Test
    void whatIsNoWebsiteIsRefusedAtTheField() {
        navigate(OwnOrganisationView.class);
        for (String typed : new String[] {
            "javascript:alert(1)", "ftp://x.example", "not a site", "https://user@x.example", "http://"
        }) {
            test(field(TextField.class, "Website")).setValue(typed);
            save();
            assertThat(field(TextField.class, "Website").isInvalid()).as(typed).isTrue();
            assertThat(field(TextField.class, "Website").getErrorMessage()).contains("not the address of a website");
        }
        test(field(TextField.class, "Website")).setValue("");
        test(field(IntegerField.class, "Homes you manage")).setValue(-1);
        save();
        assertThat(field(IntegerField.class, "Homes you manage").getErrorMessage())
                .contains("A number from 0");
    }

    @Test
    void whoeverComesSecondIsToldAndLosesNothing() {
        navigate(OwnOrganisationView.class);
        OrganisationEntry seen = organisations.own();
        organisations.present(null, "", java.util.Map.of("fr", "Une ville."), seen.version());
        test(field(TextArea.class, "Who we are, in English")).setValue("Mine, typed before I knew.");
        assertThatThrownBy(this::save).isInstanceOf(Refusal.class).hasMessage("organisations.own.changed");
        assertThat(field(TextArea.class, "Who we are, in English").getValue()).isEqualTo("Mine, typed before I knew.");
        assertThat(organisations.own().descriptions()).doesNotContainValue("Mine, typed before I knew.");
    }

    private void save() {
        test(find(Button.class).withText("Save our entry").single()).click();
        roundTrip();
    }

    private <F extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasLabel> F field(
            Class<F> type, String label) {
        return find(type).withCaption(label).single();
    }
}
