package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SomePractices;
import org.selvedge.shared.ui.MonthField;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What readers and the coordinator see of a practice that nobody confirmed for long. */
@PortalTest
class KeepingScreensTest extends SpringBrowserlessTest {
    @Autowired
    private SomePractices practices;

    @Autowired
    private OrganisationDirectory organisations;

    @Autowired
    private JdbcTemplate database;

    private PracticeId practice;
    private String slug;

    @BeforeEach
    void aPracticeOfKlaverdijk() {
        practice = practices
                .practice(organisations.bySlug("klaverdijk").orElseThrow().id())
                .complete()
                .publicly();
        slug = practices.slugOf(practice);
    }

    @Test
    @AsPerson("marijke@klaverdijk.example")
    void theCoordinatorIsLedToTheButtonAndConfirms() {
        confirmedMonthsAgo(12);
        open("practices/" + slug);
        assertThat(page()).contains("Is it still true?");
        RouterLink answer = $(RouterLink.class).all().stream()
                .filter(link -> link.getText().equals("Answer"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.getHref()).isEqualTo("practices/" + slug + "/keeping");

        open("practices/" + slug + "/keeping");
        assertThat(keeping()).contains("Is it still true?");
        open("practices/" + slug + "/keeping");
        assertThat(keeping()).as("looking changes nothing").contains("Is it still true?");
        int waiting =
                MenuCount.of("/zone/coordination/confirming", $(Anchor.class).all());
        assertThat(waiting).isPositive();
        test(button("Still true")).click();
        assertThat(keeping()).contains("Confirmed", "The next confirmation is due");
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(MenuCount.of(
                            "/zone/coordination/confirming", $(Anchor.class).all()))
                    .isEqualTo(waiting - 1);
        });
        open("practices/" + slug);
        assertThat(page()).doesNotContain("Is it still true?", "Not confirmed since");
    }

    @Test
    @AsPerson("marijke@klaverdijk.example")
    void whatWaitsStandsInTheCoordinatorsQueue() {
        confirmedMonthsAgo(14);
        open("coordination/confirming");
        assertThat($(ConfirmingView.class).single().getElement().getTextRecursively())
                .contains("To confirm", "readers see that it is not confirmed", "Answer");
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void readersAreToldAfterThirtyDaysAndNotBefore() {
        confirmedMonthsAgo(12);
        open("practices/" + slug);
        assertThat(page()).doesNotContain("Not confirmed since");
        confirmedMonthsAgo(14);
        open("practices/" + slug);
        assertThat(page()).contains("Not confirmed since");
        assertThat(page()).doesNotContain("Manage this practice");
        open("practices/" + slug + "/keeping");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here that we can show you");
    }

    @Test
    @AsPerson("marijke@klaverdijk.example")
    void theCoordinatorSaysThatItHasEnded() {
        open("practices/" + slug + "/keeping");
        test(button("It has ended")).click();
        test(button("Publish that it has ended")).click();
        assertThat($(MonthField.class).single().getErrorMessage()).contains("Choose the last month");
        $(MonthField.class).single().setMonth(YearMonth.of(2025, 6));
        test(button("Publish that it has ended")).click();
        assertThat(keeping()).contains("nobody is asked to confirm it again");
        open("practices/" + slug);
        assertThat(page()).contains("Finished", "June 2025", "version 2");
    }

    @Test
    @AsPerson("marijke@klaverdijk.example")
    void aFormerAddressLeadsToTodays() {
        practices.renamed(practice, slug + "-today");
        open("practices/" + slug + "/keeping");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("practices/" + slug + "-today/keeping");
        assertThat(keeping()).contains("Manage this practice");
    }

    @Test
    @AsPerson("marijke@klaverdijk.example")
    void anApprovedVersionOfAPublicPracticeSaysWhichOneReadersSee() {
        practices.approvedOnly(
                practice,
                practices.practice(
                        organisations.bySlug("klaverdijk").orElseThrow().id()));
        open("practices/" + slug + "/keeping");
        assertThat(keeping())
                .contains("Version 2 is approved. Readers go on seeing version 1", "Ask for the network’s review")
                .doesNotContain("Version 2 is for members");
    }

    private void confirmedMonthsAgo(int months) {
        database.update(
                "update practice set confirmed_on = date_sub(current_date, interval ? month) where id = ?",
                months,
                practice.value());
    }

    private void open(String route) {
        UI.getCurrent().navigate("practices");
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String page() {
        return $(PracticeView.class).single().getElement().getTextRecursively();
    }

    private String keeping() {
        return $(KeepingView.class).single().getElement().getTextRecursively();
    }

    private Button button(String text) {
        List<Button> found = $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList();
        return found.getFirst();
    }
}
