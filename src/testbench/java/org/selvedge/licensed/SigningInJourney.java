package org.selvedge.licensed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.testbench.H1Element;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchDriverProxy;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.selvedge.testing.PortalTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** For teams with a Vaadin licence: a member signs in and reads the practices' list, driven by TestBench. */
@PortalTest
class SigningInJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    private TestBenchDriverProxy browser;

    @BeforeEach
    void openBrowser() {
        browser = TestBench.createDriver(
                new ChromeDriver(new ChromeOptions().addArguments("--headless=new", "--no-sandbox")));
    }

    @AfterEach
    void closeBrowser() {
        browser.quit();
    }

    @Test
    void aMemberSignsInAndSeesThePractices() {
        browser.get("http://localhost:" + port + "/zone/practices");
        labelled("Address").sendKeys("lena@nordufer.example");
        WebElement password = labelled("Password");
        password.sendKeys("woven-edge-2026");
        password.submit();
        new WebDriverWait(browser, PATIENCE).until(page -> page.getCurrentUrl().contains("/zone/practices"));
        assertThat(new com.vaadin.testbench.ElementQuery<>(H1Element.class)
                        .context(browser)
                        .waitForFirst(PATIENCE.toMillis())
                        .getText())
                .isEqualTo("Practices");
    }

    private WebElement labelled(String label) {
        String id = browser.findElement(By.xpath("//label[contains(normalize-space(), '" + label + "')]"))
                .getAttribute("for");
        return browser.findElement(By.id(id));
    }
}
