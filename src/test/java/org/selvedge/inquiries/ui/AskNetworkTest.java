package org.selvedge.inquiries.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.inquiries.CloseBy;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A member who found nothing asks those who come close, and sees the threads. */
@PortalTest
class AskNetworkTest extends SpringBrowserlessTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private String word;

    @BeforeEach
    void somebodyClose() {
        word = "belugas" + NUMBER.incrementAndGet();
        OrganisationId near = organisations.member();
        practices.practice(near).titled(word + " on the roof").publicly();
        Acting.signIn(people.signedIn(people.member(organisations.member())));
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosesWhomToAskAndSeesTheThreads() {
        open(word);
        assertThat(text()).contains(word + " on the roof");
        test(button("Send the question")).click();
        CheckboxGroup<CloseBy> to = $(CheckboxGroup.class).single();
        assertThat(to.getErrorMessage()).isEqualTo("Please choose at least one organisation.");
        assertThat(to.getItemLabelGenerator()
                        .apply((CloseBy) to.getListDataView().getItem(0)))
                .contains("nobody holds the mandate today");
        to.setValue(Set.of((CloseBy) to.getListDataView().getItem(0)));
        test(button("Send the question")).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        test($(TextField.class).withCaption("Subject").single()).setValue("Who keeps one?");
        test($(TextArea.class).single()).setValue("We would like to.");
        test(button("Send the question")).click();
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("InquiriesView");
        assertThat(text()).contains("Who keeps one?");
    }

    @Test
    void whereNobodyIsCloseThereIsAWayOn() {
        open("zzyzxqwv" + NUMBER.get());
        assertThat(text()).contains("No practice comes close to these words", "All practices");
        assertThat($(Button.class).all()).noneMatch(each -> each.getText().equals("Send the question"));
    }

    private void open(String words) {
        UI.getCurrent().navigate("practices/ask", QueryParameters.of("q", words));
        roundTrip();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
