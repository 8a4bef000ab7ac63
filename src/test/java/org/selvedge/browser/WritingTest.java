package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.CoAuthorService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.WritingService;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.StandingChanged;
import org.selvedge.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Anna writes a practice, alone by keyboard, and together with Ben; nothing that is typed is lost. */
@BrowserTest
class WritingTest {
    private static final String TIPS = "Tips for those who want to do it too";

    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    WritingService writing;

    @Autowired
    CoAuthorService coAuthors;

    @Autowired
    SomeVersions versions;

    @Autowired
    ApplicationEventPublisher events;

    private PersonId anna;
    private PersonId ben;

    @BeforeEach
    void twoColleagues() {
        OrganisationId owner = organisations.member();
        anna = people.member(owner);
        ben = people.member(owner);
        organisations.coordinator(owner);
        people.canSignIn(anna);
        people.canSignIn(ben);
    }

    @Test
    void theTwelveAnswersAreWrittenAndHandedInByKeyboardAlone() {
        try (Someone writer = inTheZone(anna)) {
            writer.opens("/zone/" + PracticeRoutes.WRITING);
            press(writer, "Write a practice");
            writer.seesHeading("A new practice");
            type(writer, "Title (needed)", "The open door");
            type(writer, "In one sentence (needed)", "Neighbours open a door to each other.");
            type(writer, "Town (needed)", "Graz");
            tick(writer, "Neighbourhood life");
            tick(writer, "Running");
            writer.sees("Saved ").seesHeading("The open door");
            press(writer, "Next: Why");
            type(writer, "Problem or need", "Nobody knew the neighbours.");
            press(writer, "Next: Who");
            type(writer, "Target group", "Everybody in the house.");
            tick(writer, "There were no partners");
            press(writer, "Next: What was done");
            type(writer, "What was done", "We opened a door.");
            press(writer, "Next: Money and time");
            writer.seesHeading("Money and time");
            press(writer, "Next: What came of it");
            type(writer, "What changed", "People say hello.");
            press(writer, "Check and submit");
            writer.seesHeading("One thing before you submit");
            follow(writer, TIPS);
            Locator tips = area(writer, TIPS);
            assertThat(tips).isFocused();
            writer.page().keyboard().type("Oil the hinges.");
            writer.sees("12 of 12 needed answers");
            press(writer, "Check and submit");
            tick(writer, "There is no personal data in it");
            writer.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit"))
                    .press("Enter");
            writer.seesHeading("Submitted")
                    .sees("to decide for your organisation")
                    .findsNoBarrier();
        }
    }

    @Test
    void whoReloadsInTheMiddleOfASentenceIsAskedFirstAndLosesNothing() {
        PracticeId practice = together();
        try (Someone writer = inTheZone(anna)) {
            writer.opens("/zone/" + PracticeRoutes.writing(practice) + "?part=transfer");
            StringBuilder asked = new StringBuilder();
            writer.page().onDialog(dialog -> {
                asked.append(dialog.type());
                dialog.accept();
            });
            area(writer, TIPS).fill("");
            area(writer, TIPS).focus();
            writer.page().keyboard().type("Oil the hinges and the lock.");
            // the first letter; what follows is on its way when nothing else is
            writer.sees("Saved ").page().reload();
            assertThat(area(writer, TIPS)).hasValue("Oil the hinges and the lock.");
            org.assertj.core.api.Assertions.assertThat(asked).hasToString("beforeunload");
        }
    }

    @Test
    void twoWriteAtOnceSeeEachOtherAndLoseNothing() {
        PracticeId practice = together();
        String place = "/zone/" + PracticeRoutes.writing(practice) + "?part=transfer";
        try (Someone first = inTheZone(anna);
                Someone second = inTheZone(ben)) {
            first.opens(place);
            second.opens(place);
            first.sees("Also here: ");
            type(first, TIPS, "Oil the hinges.");
            first.sees("Saved ");
            assertThat(area(second, TIPS)).hasValue("Oil the hinges.");

            type(second, "What we offer", "A call.");
            second.sees("Saved ");
            assertThat(area(first, "What we offer")).hasValue("A call.");

            area(first, "Taking it elsewhere").focus();
            second.sees("is at this field.");
            first.page().keyboard().type("As Anna sees it.");
            area(second, "Taking it elsewhere").focus();
            second.page().keyboard().type("As Ben sees it.");
            Someone late = await(first, second);
            assertThat(late.page().locator(".conflict-side").first()).containsText("sees it.");
            assertThat(late.page().locator(".conflict-side").last()).containsText("sees it.");
            press(late, "Put both in the field");
            assertThat(late.page().locator(".conflict-box")).hasCount(0);
            String both = area(late, "Taking it elsewhere").inputValue();
            assertThat(both).contains("As Anna sees it.", "As Ben sees it.");
            assertThat(kept(practice, RecordField.TRANSFER_TEXT)).isEqualTo(both);
        }
    }

    @Test
    void whatIsTypedWhileTheConnectionIsCutIsKeptWhenItIsBack() {
        PracticeId practice = together();
        try (Someone writer = inTheZone(anna)) {
            writer.opens("/zone/" + PracticeRoutes.writing(practice) + "?part=transfer");
            type(writer, TIPS, "Oil ");
            writer.sees("Saved ");
            writer.context().setOffline(true);
            writer.page().keyboard().type("the hinges.");
            writer.page().waitForTimeout(2_500);
            assertThat(area(writer, TIPS)).hasValue("Oil the hinges.");
            writer.context().setOffline(false);
            assertThat(area(writer, TIPS)).hasValue("Oil the hinges.");
            awaitKept(writer, practice, "Oil the hinges.");
            writer.complaints().clear();
        }
    }

    @Test
    void anEndedSessionLeadsBackToTheSameFieldsWithEveryWord() {
        PracticeId practice = together();
        try (Someone writer = inTheZone(anna)) {
            writer.opens("/zone/" + PracticeRoutes.writing(practice) + "?part=transfer");
            type(writer, TIPS, "Oil the hinges.");
            awaitKept(writer, practice, "Oil the hinges.");
            events.publishEvent(new StandingChanged(anna));
            writer.page().waitForURL(Pattern.compile(".*/login.*"), new Page.WaitForURLOptions().setTimeout(15_000));
            writer.writes("Mail address", people.addressOf(anna))
                    .writes("Password", PASSWORD)
                    .clicks("Sign in");
            assertThat(area(writer, TIPS)).hasValue("Oil the hinges.");
        }
    }

    private PracticeId together() {
        return Acting.as(people.signedIn(anna), () -> {
            PracticeId practice = writing.start(Locale.ENGLISH);
            writing.save(practice, "title", "The open door", 0);
            coAuthors.name(practice, ben);
            return practice;
        });
    }

    private String kept(PracticeId practice, RecordField field) {
        return versions.answer(practice, field.key());
    }

    private void awaitKept(Someone writer, PracticeId practice, String text) {
        writer.page().waitForCondition(() -> kept(practice, RecordField.TIPS).equals(text));
    }

    /** Whoever came second has the choice. */
    private static Someone await(Someone first, Someone second) {
        second.page().waitForCondition(() -> isAsked(first) || isAsked(second));
        return isAsked(first) ? first : second;
    }

    private static boolean isAsked(Someone someone) {
        return someone.page().locator(".conflict-box").count() > 0;
    }

    private static void type(Someone writer, String label, String text) {
        area(writer, label).focus();
        writer.page().keyboard().type(text);
    }

    private static Locator area(Someone writer, String label) {
        return writer.page()
                .locator(".answer :is(input[type=text], input:not([type]), textarea)")
                .and(writer.page().getByLabel(label))
                .first();
    }

    private static void tick(Someone writer, String label) {
        Locator box = writer.page()
                .getByLabel(label)
                .and(writer.page().locator("input"))
                .first();
        box.focus();
        writer.page().keyboard().press("Space");
        assertThat(box).isChecked();
    }

    private static void press(Someone writer, String button) {
        writer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .press("Enter");
    }

    private static void follow(Someone writer, String link) {
        writer.page()
                .locator(".gap-list")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .press("Enter");
    }

    private Someone inTheZone(PersonId person) {
        return Someone.at(port).signsIn(people.addressOf(person), PASSWORD);
    }
}
