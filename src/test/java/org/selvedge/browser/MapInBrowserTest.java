package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The map of a search in a real browser: by keyboard, by mouse, on a phone, in the dark, without script. */
@BrowserTest
class MapInBrowserTest {
    @LocalServerPort
    private int port;

    @Test
    void aStrangerNarrowsDownOnTheMapWithoutScript() {
        try (Someone stranger = Someone.withoutScript(port)) {
            stranger.opens("/practices?view=map");
            Page page = stranger.page();
            Locator first = page.locator(".map-cluster").first();
            first.focus();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*country=[A-Z]{2}&view=map"));
            assertThat(page.locator(".map-cluster[aria-current]")).hasCount(1);
            assertThat(page.locator(".chip")).hasCount(1);
        }
    }

    @Test
    void noBarrierStandsOnThePublicMap() {
        try (Someone stranger = Someone.at(port)) {
            stranger.opens("/practices?view=map&q=en&country=FR").findsNoBarrier();
        }
    }

    @Test
    void aMemberNarrowsDownByKeyboardAndByMouseAndThePageStays() {
        try (Someone lena = Someone.at(port).signsIn("lena@nordufer.example")) {
            lena.opens("/zone/practices?view=map").seesHeading("Where in Europe");
            Page page = lena.page();
            page.evaluate("() => { window.stayed = true; }");
            Locator circle = page.locator(".map-cluster").first();
            String country = circle.getAttribute("data-country");
            circle.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".map-cluster[aria-current]")).hasCount(1);
            assertThat(page.locator(".map-cluster[data-country=" + country + "]"))
                    .isFocused();
            assertThat(page.evaluate("() => window.stayed === true")).isEqualTo(true);
            assertThat(page.url()).endsWith("?country=" + country + "&view=map");

            page.locator(".map-cluster[data-country=" + country + "] circle").click();
            assertThat(page.locator(".map-cluster[aria-current]")).hasCount(0);
            assertThat(page.evaluate("() => window.stayed === true")).isEqualTo(true);
            lena.findsNoBarrier();
        }
    }
}
