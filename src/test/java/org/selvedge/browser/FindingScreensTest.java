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
import org.selvedge.practices.Theme;
import org.selvedge.security.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody finds a practice with the keyboard alone, and is never lost on the way. */
@BrowserTest
class FindingScreensTest {
    @LocalServerPort
    private int port;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Test
    void fromTheFirstLettersToTheSecondPageAndBack() {
        OrganisationId owner = organisations.member();
        IntStream.rangeClosed(1, 24)
                .forEach(n -> practices
                        .practice(owner)
                        .titled("Lanternfish " + n)
                        .about(n > 2 ? Theme.ENERGY : Theme.HEALTH)
                        .publicly());
        try (Someone lena = Someone.at(port).signsIn("lena@nordufer.example")) {
            lena.opens("/zone/practices");
            Page page = lena.page();
            Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search practices"));
            suggestions(lena, page, field);

            field.fill("lanternfish");
            field.press("Enter");
            assertThat(page.locator(".page-lead")).hasText("1–20 of 24 for “lanternfish”");
            Locator theme = page.locator(".facet a").filter(new Locator.FilterOptions().setHasText("Energy"));
            theme.focus();
            theme.press("Enter");
            assertThat(page.locator(".page-lead")).hasText("1–20 of 22 for “lanternfish”");
            assertThat(theme).isFocused();
            assertThat(theme).hasAttribute("aria-current", "true");

            field.fill("nosuchlantern");
            field.press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=nosuchlantern&theme=energy$"));
            field.fill("lanternfish");
            field.press("Enter");
            assertThat(page.locator(".page-lead")).hasText("1–20 of 22 for “lanternfish”");

            Locator sort = page.locator(".practices-sort");
            sort.locator("[role=button]").focus();
            page.keyboard().press("ArrowDown");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Newest first"))
                    .waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*theme=energy&sort=newest"));
            lena.findsNoBarrier();

            Locator next = page.getByText("Next page");
            next.focus();
            next.press("Enter");
            assertThat(page.locator(".page-lead")).hasText("21–22 of 22 for “lanternfish”");
            assertThat(page.locator(".practice-card h2 a").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/zone/practices/some-practice-\\d+"));
            assertThat(page.locator("main h1")).containsText("Lanternfish");
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*page=2"));
            assertThat(page.locator(".page-lead")).hasText("21–22 of 22 for “lanternfish”");

            Locator chip = page.getByLabel("Theme: Energy, take it back");
            chip.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".page-lead")).hasText("1–20 of 24 for “lanternfish”");
            assertThat(page.locator(".practices-results")).isFocused();
        }
    }

    private static void suggestions(Someone lena, Page page, Locator field) {
        Locator options = page.locator(".suggest-list [role=option]");
        field.focus();
        page.keyboard().type("mend");
        assertThat(options.first()).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile("bar-search-.*"));
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        lena.findsNoBarrierOnADesk().findsNoBarrierOnAPhone();
        page.keyboard().press("Escape");
        assertThat(options).hasCount(0);
        assertThat(field).isFocused();
        assertThat(page.url()).endsWith("/zone/practices");

        page.keyboard().press("ArrowDown");
        assertThat(options.first()).isVisible();
        page.keyboard().press("Tab");
        assertThat(options).hasCount(0);

        field.focus();
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        lena.seesHeading("The mending room");
        assertThat(page.locator("main#content")).isFocused();
        assertThat(field).hasValue("");
        assertThat(options).hasCount(0);
    }
}
