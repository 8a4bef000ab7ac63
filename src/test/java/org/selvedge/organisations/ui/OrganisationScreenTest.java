package org.selvedge.organisations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;

/** An organisation's page: what it says about itself, its practices, both sides of its adoptions. */
@PortalTest
class OrganisationScreenTest extends SpringBrowserlessTest {
    private static final String NOTHING = "There is nothing here that we can show you";

    @Test
    @AsPerson("lena@nordufer.example")
    void aMemberReadsWhatItIsAndWhatItPublished() {
        open("organisations/zielona-brama");
        assertThat(text()).contains("Member", "Housing organisation", "Łódź", "Poland", "2,600 homes", "Practices");
        assertThat(text()).contains("For members");
    }

    @Test
    @AsPerson("partner@stroomwinkel.example")
    void aPartnerReadsOnlyOfPracticesThatItMayRead() {
        open("organisations/zielona-brama");
        assertThat(text()).contains("It has not published a practice that you can read.");
        assertThat(text()).doesNotContain("For members");
        open("organisations/bostad-sodra");
        assertThat(text()).contains("The mending room");
    }

    @Test
    @AsPerson("partner@stroomwinkel.example")
    void aPartnerDoesNotLearnOfOtherPartners() {
        open("organisations/nordlys");
        assertThat($(H1.class).single().getText()).isEqualTo(NOTHING);
        open("organisations/stroomwinkel");
        assertThat($(H1.class).single().getText()).startsWith("De Stroomwinkel");
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void whatIsNotThereIsNotThere() {
        open("organisations/nobody-of-this-name");
        assertThat($(H1.class).single().getText()).isEqualTo(NOTHING);
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String text() {
        return $(OrganisationView.class).single().getElement().getTextRecursively();
    }
}
