package org.selvedge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practice is taken up, followed, kept and printed in a real browser, each screen without a barrier. */
@BrowserTest
class AfterwardsScreensTest {
    @LocalServerPort
    private int port;

    @Test
    void aMemberTakesUpFollowsAndPrints() {
        try (Someone nejc = Someone.at(port).signsIn("nejc@podlipami.example")) {
            nejc.opens("/zone/practices/kitchen-table-digital/adoption")
                    .seesHeading("Taking it up")
                    .findsNoBarrier()
                    .writes("What was changed", "We lend telephones instead of tablets.")
                    .clicks("Publish")
                    .sees("What your organisation has said");
            nejc.opens("/zone/practices/kitchen-table-digital")
                    .sees("We lend telephones instead of tablets.")
                    .clicks("Follow")
                    .sees("You are told of new versions");
            nejc.opens("/zone/following").seesHeading("What I follow").findsNoBarrier();
            nejc.opens("/zone/organisations/pod-lipami").sees("considering it").findsNoBarrier();

            nejc.opens("/zone/practices/kitchen-table-digital").sees("Taken up by");
            nejc.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(nejc.page().locator(".printed").innerText())
                    .contains("version 1", "/practices/kitchen-table-digital");
            for (String screenOnly : new String[] {".side", ".bar", ".practice-actions", ".passage-action"}) {
                assertThat(nejc.page().locator(screenOnly).first().isVisible())
                        .as(screenOnly)
                        .isFalse();
            }
        }
    }

    @Test
    void aCoordinatorIsAskedWhetherItIsStillTrue() {
        try (Someone marta = Someone.at(port).signsIn("marta@trecortili.example")) {
            marta.opens("/zone/practices/portierato-di-quartiere")
                    .sees("Is it still true?")
                    .follows("Answer");
            marta.seesHeading("Manage this practice").findsNoBarrier().clicks("It has ended");
            marta.sees("When did it end?").findsNoBarrier();
        }
    }
}
