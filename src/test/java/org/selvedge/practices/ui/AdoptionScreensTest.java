package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.practices.AdoptionState;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.SomePractices;
import org.selvedge.shared.ui.MonthChoice;
import org.selvedge.shared.ui.MonthField;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A member says what their organisation does with another's practice. */
@PortalTest
@AsPerson("lena@nordufer.example")
class AdoptionScreensTest extends SpringBrowserlessTest {
    @Autowired
    private SomePractices practices;

    @Autowired
    private OrganisationDirectory organisations;

    private String slug;

    @BeforeEach
    void aPracticeOfKlaverdijk() {
        slug = practices.slugOf(practices.publicOne(
                organisations.bySlug("klaverdijk").orElseThrow().id()));
    }

    @Test
    void whatIsSaidStandsOnThePracticesPage() {
        open("practices/" + slug);
        assertThat(page()).contains("No other organisation runs or pilots it");
        assertThat(link("Say what your organisation does with it").getHref())
                .isEqualTo("practices/" + slug + "/adoption");

        open("practices/" + slug + "/adoption");
        choose(AdoptionState.PILOTING, YearMonth.of(2025, 3));
        test(field("What was changed")).setValue("A van instead of a shop.");
        test(button("Publish")).click();

        assertThat(text(AdoptionView.class))
                .contains(
                        "piloting it, since March 2025",
                        "Lena Petersen",
                        "What was changed" + "A van instead of a shop.");
        open("practices/" + slug);
        assertThat(page())
                .contains("1 other organisation runs or pilots it")
                .contains(
                        "Wohnverein Nordufer",
                        "piloting it",
                        "Germany",
                        "since March 2025",
                        "A van instead of a shop.");
        assertThat(link("Change what your organisation says")).isNotNull();
    }

    @Test
    void aFormerAddressLeadsToTheFormAtTodays() {
        PracticeId renamed = practices.publicOne(
                organisations.bySlug("klaverdijk").orElseThrow().id());
        String former = practices.slugOf(renamed);
        practices.renamed(renamed, former + "-today");
        open("practices/" + former + "/adoption");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("practices/" + former + "-today/adoption");
        assertThat(text(AdoptionView.class)).contains("Taking it up");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        open("practices/" + slug + "/adoption");
        test(button("Publish")).click();
        assertThat($(RadioButtonGroup.class).single().getErrorMessage())
                .isEqualTo("Choose what your organisation does with it.");
    }

    @Test
    void aMonthWithoutItsYearIsKeptInTheDraftAndNotPublished() {
        open("practices/" + slug + "/adoption");
        MonthField since = $(MonthField.class).single();
        choose(AdoptionState.PILOTING, null);
        since.setValue(MonthChoice.read("--05"));
        test(field("What came of it")).setValue("Half a thought");
        test(button("Publish")).click();
        assertThat(since.getErrorMessage()).isEqualTo("Choose the year as well.");
        assertThat(text(AdoptionView.class)).doesNotContain("Half a thought");
        open("practices");
        open("practices/" + slug + "/adoption");
        assertThat($(MonthField.class).single().getValue()).isEqualTo(MonthChoice.read("--05"));
    }

    @Test
    void whatWasTypedIsThereAgain() {
        open("practices/" + slug + "/adoption");
        test(field("What came of it")).setValue("Half a thought");
        open("practices");
        open("practices/" + slug + "/adoption");
        assertThat(field("What came of it").getValue()).isEqualTo("Half a thought");
    }

    @Test
    @AsPerson("marijke@klaverdijk.example")
    void theOwnersPeopleAreNotAskedToTakeUpTheirOwn() {
        open("practices/" + slug);
        assertThat($(RouterLink.class).all().stream().map(RouterLink::getText))
                .doesNotContain("Say what your organisation does with it");
    }

    @Test
    @AsPerson("partner@tallerpuente.example")
    void aPartnerHasNothingToSayHere() {
        open("practices/" + slug + "/adoption");
        assertThat($(H1.class).single().getText()).doesNotContain("Taking it up");
    }

    @Test
    void theOwnersPeopleAreToldThatOthersTakeItUp() {
        String own = practices.slugOf(practices.publicOne(
                organisations.bySlug("nordufer").orElseThrow().id()));
        open("practices/" + own + "/adoption");
        assertThat(text(AdoptionView.class))
                .contains("This practice is your own organisation’s", "Back to the practice");
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Publish"));
    }

    private void choose(AdoptionState state, @Nullable YearMonth month) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<AdoptionState> group = $(RadioButtonGroup.class).single();
        group.setValue(state);
        $(MonthField.class).single().setMonth(month);
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String page() {
        return text(PracticeView.class);
    }

    private <T extends com.vaadin.flow.component.Component> String text(Class<T> view) {
        return $(view).single().getElement().getTextRecursively();
    }

    private TextArea field(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private RouterLink link(String text) {
        return $(RouterLink.class).all().stream()
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
