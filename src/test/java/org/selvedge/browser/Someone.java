package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a browser of their own: reads, clicks and types by what is written on the screen. */
public final class Someone implements AutoCloseable {
    private static final String DEMONSTRATION_PASSWORD = "woven-edge-2026";
    private static final String NEXT_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))";
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 800;

    private final BrowserContext context;
    private Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Someone(String base, boolean script) {
        this.base = base;
        this.context = Browsers.get()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setLocale("en-GB")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(DESKTOP, HEIGHT));
        this.page = tab();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private Page tab() {
        Page tab = context.newPage();
        tab.onPageError(complaints::add);
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("status of 4")
                    && !message.text().contains("favicon")) {
                complaints.add(message.text());
            }
        });
        return tab;
    }

    /** Closes the one they were at; what the browser keeps, it keeps. */
    Someone opensAnotherTab() {
        Page next = tab();
        page.close();
        page = next;
        return this;
    }

    public static Someone at(int port) {
        return new Someone("http://localhost:" + port, true);
    }

    static Someone withoutScript(int port) {
        return new Someone("http://localhost:" + port, false);
    }

    public Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    public Someone opens(String path) {
        page.navigate(base + path);
        page.locator("main :is(h1, h2)").first().waitFor();
        return this;
    }

    public Someone signsIn(String address) {
        opens("/login");
        page.locator("input[type=email]").fill(address);
        page.locator("input[type=password]").fill(DEMONSTRATION_PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/zone/.*"));
        return this;
    }

    Someone follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Someone clicks(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    public Someone writes(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    public Someone sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    Someone seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                        .first())
                .isVisible();
        return this;
    }

    Someone doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    /** No finding of axe in either colour scheme, on a desk or on a phone, where nothing is wider than the screen. */
    Someone findsNoBarrier() {
        return findsNoBarrier(
                List.of(ColorScheme.LIGHT, ColorScheme.DARK), List.of(ColorScheme.LIGHT, ColorScheme.DARK));
    }

    /** The same on a desk in light only, where many screens are looked at. */
    Someone findsNoBarrierOnADesk() {
        return findsNoBarrier(List.of(ColorScheme.LIGHT), List.of());
    }

    /** The same on a phone in dark only. */
    Someone findsNoBarrierOnAPhone() {
        return findsNoBarrier(List.of(), List.of(ColorScheme.DARK));
    }

    private Someone findsNoBarrier(List<ColorScheme> onDesk, List<ColorScheme> onPhone) {
        List<String> findings = new ArrayList<>();
        List<String> complaintsOfThePage = List.copyOf(complaints);
        for (int width : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : width == DESKTOP ? onDesk : onPhone) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(NEXT_FRAMES);
                axe().analyze()
                        .getViolations()
                        .forEach(violation -> violation
                                .getNodes()
                                .forEach(node -> findings.add("%d px, %s: %s %s %s"
                                        .formatted(
                                                width,
                                                scheme,
                                                violation.getId(),
                                                node.getTarget(),
                                                node.getFailureSummary()))));
            }
            Object wide = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth");
            if (((Number) wide).intValue() > 0) {
                findings.add("%d px: the page is %s px wider than the screen".formatted(width, wide));
            }
        }
        page.setViewportSize(DESKTOP, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(findings).as(page.url()).isEmpty();
        // axe itself tries inline styles, which the page's policy refuses
        complaints.retainAll(complaintsOfThePage);
        return this;
    }

    /**
     * All rules, on a page without frames: the legacy mode leaves out the second page that joins the results of frames, and
     * only violations travel back. Both are most of the time that a look takes.
     */
    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser's console complained about").isEmpty();
    }
}
