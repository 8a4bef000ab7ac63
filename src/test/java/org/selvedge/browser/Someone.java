package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.selvedge.browser.Axe.Look;

/** A person at a browser of their own: reads, clicks and types by what is written on the screen. */
public final class Someone implements AutoCloseable {
    private static final String DEMONSTRATION_PASSWORD = "woven-edge-2026";

    /** Drawn anew, and nothing moves any more that comes to an end. */
    private static final String SETTLED = """
            async () => {
              const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const ends = each => each.playState === 'running' && each.effect?.getComputedTiming().endTime < Infinity;
              await drawn();
              await Promise.all(document.getAnimations().filter(ends).map(each => each.finished.catch(() => {})));
              await drawn();
            }""";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
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

    /** Is signed in from the start, and opens a page next; {@link #signsInByHand} is the whole way. */
    public Someone signsIn(String address) {
        return signsIn(address, DEMONSTRATION_PASSWORD);
    }

    Someone signsIn(String address, String password) {
        APIRequestContext requests = context.request();
        Matcher token = TOKEN.matcher(requests.get(base + "/login").text());
        assertThat(token.find()).as("a form to sign in with").isTrue();
        FormData form = FormData.create()
                .set("_csrf", token.group(1))
                .set("address", address)
                .set("password", password);
        APIResponse answer = requests.post(
                base + "/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers().get("location"))
                .as("where %s goes", address)
                .contains("/zone/");
        return this;
    }

    /** At the door, and then on the first screen. */
    Someone signsInByHand(String address, String password) {
        opens("/login");
        page.locator("input[type=email]").fill(address);
        page.locator("input[type=password]").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/zone/.*"));
        return this;
    }

    Someone signsInByHand(String address) {
        return signsInByHand(address, DEMONSTRATION_PASSWORD);
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
                List.of(Look.atEverything(ColorScheme.LIGHT), Look.atColours(ColorScheme.DARK)),
                List.of(Look.atEverything(ColorScheme.DARK), Look.atColours(ColorScheme.LIGHT)));
    }

    /** The same on a desk in light only, where many screens are looked at. */
    Someone findsNoBarrierOnADesk() {
        return findsNoBarrier(List.of(Look.atEverything(ColorScheme.LIGHT)), List.of());
    }

    /** The same on a phone in dark only. */
    Someone findsNoBarrierOnAPhone() {
        return findsNoBarrier(List.of(), List.of(Look.atEverything(ColorScheme.DARK)));
    }

    private Someone findsNoBarrier(List<Look> onDesk, List<Look> onPhone) {
        List<String> findings = new ArrayList<>();
        List<String> complaintsOfThePage = List.copyOf(complaints);
        for (int width : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            for (Look look : width == DESKTOP ? onDesk : onPhone) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
                page.evaluate(SETTLED);
                look.of(page)
                        .forEach(finding -> findings.add("%d px, %s: %s".formatted(width, look.scheme(), finding)));
            }
            page.evaluate(SETTLED);
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

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser's console complained about").isEmpty();
    }
}
