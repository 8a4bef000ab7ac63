package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;

/** A reader opens a practice in the zone. */
@PortalTest
@AsPerson("lena@nordufer.example")
class PracticeViewTest extends SpringBrowserlessTest {
    @Test
    void aMemberReadsTheMembersPartsAndCanAskAboutEachParagraph() {
        open("1000-aiguilles");

        assertThat($(H1.class).single().getText()).isEqualTo("1000 aiguilles: more than stitches");
        assertThat(titles()).contains("The problem", "What was done", "Who made it possible", "At a glance", "Share");
        assertThat(text()).contains("version 1", "City hall of Montargis", "Translated by people from French");
        List<Anchor> asking = asking();
        assertThat(asking).hasSizeGreaterThan(5);
        assertThat(asking.getFirst().getHref())
                .startsWith("inquiries/new?practice=")
                .contains("&version=1&passage=problem-1");
        assertThat(asking().getFirst().getAriaLabel()).contains("Ask about this paragraph: The problem, paragraph 1");
        assertThat(text()).containsOnlyOnce("You can ask about any paragraph");
        assertThat($(Button.class).all().stream().map(Button::getText)).contains("Copy link");
        assertThat($(TextField.class)
                        .withCaption("Link to this practice")
                        .single()
                        .getValue())
                .endsWith("/practices/1000-aiguilles");
    }

    @Test
    @AsPerson("coordinator@valloire.example")
    void nobodyAsksTheirOwnOrganisation() {
        open("1000-aiguilles");
        assertThat($(H1.class).single().getText()).isEqualTo("1000 aiguilles, plus que des points");
        assertThat(asking()).isEmpty();
        assertThat(text()).doesNotContain("poser une question sur chaque paragraphe");
    }

    @Test
    @AsPerson("partner@montargis.example")
    void aPartnerIsToldWhichPartsAreForMembers() {
        open("the-mending-room");
        assertThat(text()).contains("pour les membres\u00a0: Contexte, ");
        assertThat(asking()).isEmpty();
    }

    @Test
    void resultsStandBesideTheTextWithTheirSmallNumbersProtected() {
        open("1000-aiguilles");
        assertThat(titles()).contains("Results so far");
        assertThat(text()).contains("January 2023", "September 2023", "not reported");
    }

    @Test
    void theWholePageTakesFewStatementsHoweverLong() {
        assertThat(Statements.count(() -> open("the-mending-room"))).isLessThanOrEqualTo(9);
    }

    @Test
    void theTextCanBeReadInItsOwnLanguage() {
        UI.getCurrent().navigate("practices/the-mending-room", QueryParameters.of("lang", "sv"));
        roundTrip();
        assertThat($(H1.class).single().getText()).startsWith("Lagningsrummet");
        assertThat($(H1.class).single().getElement().getAttribute("lang")).isEqualTo("sv");
        assertThat(titles()).contains("The problem");
    }

    @Test
    void whatIsHiddenOrMissingIsNotThere() {
        for (String slug : List.of("no-such-practice", "%00", "1000-aiguilles%27", "x".repeat(5_000))) {
            open(slug);
            assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here that we can show you");
        }
    }

    private void open(String slug) {
        UI.getCurrent().navigate("practices/" + slug);
        roundTrip();
    }

    private String text() {
        return $(PracticeView.class).single().getElement().getTextRecursively();
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<Anchor> asking() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith("Ask about this paragraph"))
                .toList();
    }
}
