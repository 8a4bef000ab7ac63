package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PreviewedAs;
import org.selvedge.practices.Rows;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every part of the editor, every preview, and what is decided on: without a barrier, with its dialogs open. */
@BrowserTest
class WritingScreensAxeTest {
    private static final Map<String, String> ROWS = Map.of(
            "partners",
            row(Map.of("name", "The bakery", "kind", "COMPANY", "role", "Gives bread")),
            "phases",
            row(Map.of("name", "First", "start", "2024-03", "text", "We began.")),
            "funding",
            row(Map.of("funder", "The town", "amount", "8,000")),
            "difficulties",
            row(Map.of("difficulty", "It rained.", "answer", "A roof.")),
            "video",
            row(Map.of("link", "https://films.example/door", "caption", "A door", "language", "en")));

    @LocalServerPort
    int port;

    @Autowired
    SomePeople someone;

    @Autowired
    SomeOrganisations some;

    @Autowired
    PeopleDirectory people;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    SomeVersions versions;

    private OrganisationId owner;
    private PersonId anna;

    @BeforeEach
    void anAuthor() {
        owner = some.member();
        anna = someone.member(owner);
        someone.canSignIn(anna);
    }

    @Test
    void everyPartOfTheEditorAndTheLastQuestions() {
        PracticeId practice = versions.draft(owner, anna, ROWS);
        try (Someone writer = inTheZone(anna)) {
            writer.opens("/zone/" + PracticeRoutes.writing(practice)).seesHeading("What it is");
            Locator parts = writer.page().locator(".group-nav nav a");
            for (int part = 0; part < parts.count(); part++) {
                parts.nth(part).click();
                assertThat(parts.nth(part)).hasAttribute("aria-current", "step");
                look(writer, part);
            }
            writer.clicks("Check and submit");
            dialog(writer, "Submit").findsNoBarrierOnADesk().findsNoBarrierOnAPhone();
        }
    }

    @Test
    void thePreviewOfEachReader() {
        PracticeId practice = versions.draft(owner, anna, ROWS);
        try (Someone writer = inTheZone(anna)) {
            writer.opens("/zone/" + PracticeRoutes.preview(practice));
            Locator readers = writer.page().locator(".preview-bar nav a");
            assertThat(readers).hasCount(PreviewedAs.values().length);
            for (int reader = 0; reader < PreviewedAs.values().length; reader++) {
                readers.nth(reader).click();
                assertThat(readers.nth(reader)).hasAttribute("aria-current", "true");
                look(writer, reader);
            }
        }
    }

    @Test
    void theQueueTheDecisionsAndWhatComesBack() {
        PracticeId practice = versions.submitted(
                organisations.bySlug("bostad-sodra").orElseThrow().id(),
                people.byAddress("sara@bostadsodra.example").orElseThrow(),
                Map.of("title", "A door to decide on"));
        try (Someone deciding = Someone.at(port).signsIn("elin@bostadsodra.example")) {
            deciding.opens("/zone/" + WorkflowRoutes.COORDINATION)
                    .sees("A door to decide on")
                    .findsNoBarrierOnAPhone();
            deciding.opens("/zone/" + WorkflowRoutes.reviewing(practice));
            deciding.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Remark on")))
                    .first()
                    .click();
            Locator remark = deciding.page().locator("article textarea").first();
            assertThat(remark).isFocused();
            deciding.page().keyboard().type("Which door?");
            deciding.sees("Saved ")
                    .findsNoBarrierOnADesk()
                    .findsNoBarrierOnAPhone()
                    .clicks("Decline");
            dialog(deciding, "Decline").findsNoBarrierOnADesk();
            deciding.page().keyboard().press("Escape");
            assertThat(deciding.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            deciding.clicks("Send back");
            dialog(deciding, "Send back").findsNoBarrierOnAPhone();
            deciding.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send back"))
                    .click();
            assertThat(deciding.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            deciding.doesNotSee("A door to decide on").findsNoBarrierOnADesk();
        }
        try (Someone writer = Someone.at(port).signsIn("sara@bostadsodra.example")) {
            writer.opens("/zone/" + PracticeRoutes.WRITING)
                    .sees("1 remark to deal with")
                    .findsNoBarrierOnADesk();
            writer.opens("/zone/" + PracticeRoutes.writing(practice))
                    .sees("Which door?")
                    .findsNoBarrierOnADesk();
        }
    }

    /** By turns, as each look takes its time. */
    private static void look(Someone reader, int turn) {
        if (turn % 2 == 0) {
            reader.findsNoBarrierOnADesk();
        } else {
            reader.findsNoBarrierOnAPhone();
        }
    }

    private static Someone dialog(Someone someone, String button) {
        assertThat(someone.page()
                        .getByRole(AriaRole.DIALOG)
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)))
                .isVisible();
        return someone;
    }

    private static String row(Map<String, String> row) {
        return Rows.write(List.of(row));
    }

    private Someone inTheZone(PersonId person) {
        return Someone.at(port).signsIn(someone.addressOf(person), PASSWORD);
    }
}
