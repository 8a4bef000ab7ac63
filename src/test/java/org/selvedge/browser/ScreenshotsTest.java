package org.selvedge.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Makes the pictures of the README anew: {@code ./mvnw verify -Dscreenshots=true -Dtest=ScreenshotsTest}. */
@BrowserTest
@EnabledIfSystemProperty(
        named = "screenshots",
        matches = "true",
        disabledReason = "pictures of the README are made with -Dscreenshots=true")
class ScreenshotsTest {
    private static final Path IMAGES = Path.of("src/docs/images");

    @LocalServerPort
    private int port;

    @Test
    void home() {
        try (Someone visitor = Someone.at(port)) {
            take(visitor.opens("/"), "home");
        }
    }

    @Test
    void practice() {
        try (Someone visitor = Someone.at(port)) {
            take(visitor.opens("/practices/1000-aiguilles"), "practice");
        }
    }

    @Test
    void inbox() {
        try (Someone coordinator = Someone.at(port).signsIn("coordinator@valloire.example")) {
            coordinator.opens("/zone/coordination");
            coordinator.page().locator(".inquiry-list a").first().click();
            take(coordinator, "inbox");
        }
    }

    @Test
    void contributions() {
        try (Someone partner = Someone.at(port).signsIn("partner@nordlys.example")) {
            take(partner.opens("/zone/partner"), "contributions");
        }
    }

    @Test
    void results() {
        try (Someone member = Someone.at(port).signsIn("lena@nordufer.example")) {
            take(member.opens("/zone/results/the-mending-room"), "results");
        }
    }

    @Test
    void writing() {
        try (Someone author = Someone.at(port).signsIn("paolo@casalungofiume.example")) {
            author.opens("/zone/writing");
            author.page().locator("main a[href*='writing/']").first().click();
            author.page().locator(".answer").first().waitFor();
            take(author, "writing");
        }
    }

    private static void take(Someone reader, String name) {
        reader.page().waitForLoadState(LoadState.NETWORKIDLE);
        reader.page().screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }
}
