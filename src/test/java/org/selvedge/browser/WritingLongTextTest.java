package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.WritingService;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lena writes long answers about a practice: with the toolbar, out of a word processor, and on a train. */
@BrowserTest
class WritingLongTextTest {
    private static final String LABEL = "Problem or need";
    private static final String PASTE = """
            (area, html) => {
              area.focus();
              const data = new DataTransfer();
              data.setData('text/html', html);
              data.setData('text/plain', 'plain');
              area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private WritingService writing;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePeople people;

    @Autowired
    private SomeOrganisations organisations;

    private String address;
    private PracticeId practice;
    private String place;

    @BeforeEach
    void lenaHasBegunAPractice() {
        PersonId lena = people.member(organisations.member());
        people.canSignIn(lena);
        address = people.addressOf(lena);
        practice = Acting.as(people.signedIn(lena), () -> writing.start(Locale.ENGLISH));
        place = "/zone/" + PracticeRoutes.writing(practice) + "?part=why";
    }

    @Test
    void theToolbarIsReachedByKeyboardAndWhatItDoesIsSaved() {
        try (Someone lena = lena()) {
            Locator text = writes(lena, "The laundry was locked");
            text.press("Control+a");
            text.press("Control+b");
            assertThat(text).hasValue("**The laundry was locked**");
            text.press("Tab");
            assertThat(button(lena, "Bold")).isFocused();
            lena.page().keyboard().press("End");
            assertThat(button(lena, "Quotation")).isFocused();
            lena.page().keyboard().press("Enter");
            assertThat(text).hasValue("> **The laundry was locked**");
            button(lena, "Show preview").click();
            assertThat(preview(lena).locator("blockquote strong")).hasText("The laundry was locked");
            lena.findsNoBarrier();
            comesBack(lena, "> **The laundry was locked**");
        }
    }

    @Test
    void aPageOfAWordProcessorIsTakenOverAndSaved() throws IOException {
        String word = Files.readString(Path.of("src/test/resources/pasted/word.html"));
        String expected = Files.readString(Path.of("src/test/resources/pasted/word.md"));
        try (Someone lena = lena()) {
            Locator text = writes(lena, "x");
            text.fill("");
            text.evaluate(PASTE, word);
            assertThat(text).hasValue(expected.strip());
            button(lena, "Show preview").click();
            assertThat(preview(lena).locator("ul > li > ul")).hasText("two lent by a shop");
            comesBack(lena, expected.strip());
        }
    }

    @Test
    void whatIsPastedRunsNothing() throws IOException {
        String hostile = Files.readString(Path.of("src/test/resources/pasted/hostile.html"));
        try (Someone lena = lena()) {
            Locator text = writes(lena, "x");
            text.evaluate(PASTE, hostile);
            button(lena, "Show preview").click();
            assertThat(preview(lena).locator("a")).hasText("a link");
            assertThat(preview(lena).locator("script, img, iframe, form, style"))
                    .hasCount(0);
            assertThat(lena.page().evaluate("window.hit")).isNull();
        }
    }

    @Test
    void theLineSaysWhenTheConnectionIsGoneAndNothingIsLost() {
        try (Someone lena = lena()) {
            Locator text = writes(lena, "In the train");
            assertThat(lena.page().locator(".save-now")).containsText("Saved");
            lena.context().setOffline(true);
            assertThat(lena.page().locator(".save-offline")).isVisible();
            text.press("End");
            text.pressSequentially(", in a tunnel");
            assertThat(lena.page().locator(".save-offline")).isVisible();
            lena.context().setOffline(false);
            assertThat(lena.page().locator(".save-now")).isVisible();
            assertThat(lena.page().locator(".save-offline")).isHidden();
            comesBack(lena, "In the train, in a tunnel");
            lena.complaints().clear();
        }
    }

    private Someone lena() {
        return Someone.at(port).signsIn(address, PASSWORD);
    }

    private Locator writes(Someone lena, String words) {
        lena.opens(place);
        Locator text = text(lena);
        text.fill("");
        text.pressSequentially(words);
        return text;
    }

    /** Once it is kept, in another tab. */
    private void comesBack(Someone lena, String words) {
        lena.page()
                .waitForCondition(() ->
                        versions.answer(practice, RecordField.PROBLEM.key()).equals(words));
        lena.opensAnotherTab().opens(place);
        assertThat(text(lena)).hasValue(words);
    }

    private static Locator text(Someone lena) {
        return lena.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(LABEL));
    }

    private static Locator field(Someone lena) {
        return lena.page().locator(".markdown-field").filter(new Locator.FilterOptions().setHas(text(lena)));
    }

    private static Locator button(Someone lena, String name) {
        return field(lena).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator preview(Someone lena) {
        return field(lena).locator(".rich-text");
    }
}
