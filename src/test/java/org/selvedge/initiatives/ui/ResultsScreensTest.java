package org.selvedge.initiatives.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.ui.Tag;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;

/** A member, a partner and the owner read results. */
@PortalTest
class ResultsScreensTest extends SpringBrowserlessTest {
    @Test
    @AsPerson("lena@nordufer.example")
    void aMemberFindsTheInitiativesWithResults() {
        UI.getCurrent().navigate("results");
        roundTrip();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("1000 aiguilles", "The mending room (demonstration)");
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void milleAiguillesSaysAloudWhatIsKnownAndWhatIsNot() {
        open("results/1000-aiguilles");
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("1000 aiguilles");
        assertThat(find(Tag.class).all()).extracting(Tag::getText).contains("2 of 12 cells answered");
        assertThat(row("January 2023"))
                .startsWith("January 2023first group")
                .contains("3already public")
                .contains("not reported")
                .contains("due January 2024, not reported");
        assertThat(row("September 2023")).contains("7already public");
        assertThat(row("The initiative")).contains("group to be confirmed").contains("3July 2023, already public");
        assertThat(row("City hall of Montargis"))
                .contains("Role to be confirmed")
                .contains("not stated")
                .contains("to be confirmed");
    }

    @Test
    @AsPerson("lena@nordufer.example")
    void aMemberReadsThatTooFewAreNotShownAndNeverTheNumber() {
        open("results/the-mending-room");
        assertThat(text(find(NativeTable.class).all().getFirst()))
                .contains("too few to show")
                .contains("does not apply")
                .contains("nobody")
                .contains("not reported")
                .contains("due ");
        assertThat(text(getCurrentView()))
                .doesNotContain("In work after 6 months3")
                .doesNotContain("not shown to members");
    }

    @Test
    @AsPerson("elin@bostadsodra.example")
    void theOwnersCoordinatorReadsTheNumberAndWhoDoesNot() {
        open("results/the-mending-room");
        assertThat(text(getCurrentView())).contains("In work after 6 months3not shown to members");
        assertThat(find(Tag.class).all()).extracting(Tag::getText).contains("exact figures, for your eyes");
    }

    @Test
    @AsPerson("partner@nordlys.example")
    void aPartnerReadsTheResultsOfWhatItTakesPartIn() {
        open("partner/initiatives");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("The mending room (demonstration)")
                .doesNotContain("1000 aiguilles");
        open("partner/initiatives/the-mending-room");
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("The mending room (demonstration)");
        open("partner/initiatives/1000-aiguilles");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        open("results/the-mending-room");
        assertThat(getCurrentView()).isNotInstanceOf(ResultsPageView.class);
    }

    @Test
    @AsPerson("coordinator@valloire.example")
    void inFrenchEverythingIsFrench() {
        open("results/1000-aiguilles");
        assertThat(row("janvier 2023"))
                .contains("premier groupe")
                .contains("déjà public")
                .contains("non communiqué");
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        roundTrip();
    }

    private String row(String name) {
        return find(NativeTableRow.class).all().stream()
                .map(ResultsScreensTest::text)
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(HasElement component) {
        return component.getElement().getTextRecursively();
    }
}
