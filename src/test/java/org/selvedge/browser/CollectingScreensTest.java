package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.SomePractices;
import org.selvedge.security.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody puts practices together from the list with the keyboard, reads one, comes back, and is where they were. */
@BrowserTest
class CollectingScreensTest {
    @LocalServerPort
    private int port;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Test
    void fromTheListIntoACollectionAndBackToTheSamePlace() {
        OrganisationId owner = organisations.member();
        IntStream.rangeClosed(1, 14)
                .forEach(n -> practices.practice(owner).titled("Marquetry " + n).publicly());
        try (Someone nejc = Someone.at(port).signsIn("nejc@podlipami.example")) {
            nejc.opens("/zone/practices?q=marquetry");
            Page page = nejc.page();
            assertThat(page.locator(".page-lead")).hasText("14 practices for “marquetry”");
            Locator twelfth = page.locator(".practice-card").nth(11);
            collects(nejc, twelfth);
            comesBackTo(page, twelfth.locator("h2 a"));

            nejc.opens("/zone/collections").sees("Yours to edit").findsNoBarrier();
            nejc.follows("Marquetry of Europe")
                    .seesHeading("Marquetry of Europe")
                    .findsNoBarrierOnAPhone();
        }
    }

    private static void collects(Someone nejc, Locator card) {
        Page page = nejc.page();
        Locator collect = card.locator(".collect");
        collect.focus();
        page.keyboard().press("Enter");
        Locator title =
                page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title of the new collection"));
        assertThat(title).isFocused();
        nejc.findsNoBarrierOnADesk().findsNoBarrierOnAPhone();
        title.focus();
        page.keyboard().type("Marquetry of Europe");
        page.keyboard().press("Enter");
        assertThat(page.getByText(Pattern.compile("is now in “Marquetry of Europe”"))
                        .first())
                .isVisible();
        assertThat(collect).isFocused();
    }

    private static void comesBackTo(Page page, Locator link) {
        link.focus();
        int before = ((Number) page.evaluate("Math.round(window.scrollY)")).intValue();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/zone/practices/some-practice-\\d+"));
        assertThat(page.locator("main h1")).containsText("Marquetry");
        page.goBack();
        assertThat(page.locator(".page-lead")).hasText("14 practices for “marquetry”");
        assertThat(link).isFocused();
        assertThat(link).isInViewport();
        int after = ((Number) page.evaluate("Math.round(window.scrollY)")).intValue();
        assertThat(Math.abs(after - before)).as("as far down as before").isLessThan(800);
    }

    @Test
    void theSecretariatReadsWhatPeopleLookFor() {
        try (Someone office = Someone.at(port).signsIn("office@selvedge.example")) {
            office.opens("/zone/secretariat/search").findsNoBarrier();
            office.opens("/zone/collections").findsNoBarrierOnAPhone();
        }
    }
}
