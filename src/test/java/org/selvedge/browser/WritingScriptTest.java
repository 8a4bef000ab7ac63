package org.selvedge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.shared.Markdown;

/** What the browser does while somebody writes: the toolbar and its keys, undo, and texts from word processors. */
@ExtendWith(Browsers.class)
class WritingScriptTest {
    private static final Path PASTED = Path.of("src/test/resources/pasted");
    private static final String PAGE = """
            <div class="saves-itself"><div class="markdown-field">
              <span class="field-label">What was done</span>
              <textarea aria-label="What was done" rows="8"></textarea>
              <div class="markdown-toolbar" role="toolbar" aria-label="Formatting">
                <button type="button" data-mark="bold" tabindex="0">Bold</button>
                <button type="button" data-mark="italic" tabindex="-1">Italic</button>
                <button type="button" data-mark="link" tabindex="-1">Link</button>
                <button type="button" data-mark="heading" tabindex="-1">Heading</button>
                <button type="button" data-mark="bullets" tabindex="-1">Bulleted list</button>
                <button type="button" data-mark="numbers" tabindex="-1">Numbered list</button>
                <button type="button" data-mark="quote" tabindex="-1">Quotation</button>
              </div></div></div>
            <textarea id="other"></textarea>
            <div class="save-state" data-told="1"><span class="save-now">Saved 14:32</span><span class="save-busy" hidden>Saving</span
              ><span class="save-offline" hidden>Not saved</span></div>
            """;
    private static final String PASTE = """
            ([selector, html, plain]) => {
              const area = document.querySelector(selector);
              area.focus();
              const data = new DataTransfer();
              if (html) data.setData('text/html', html);
              data.setData('text/plain', plain);
              return area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    private static final List<String> ASKED = new ArrayList<>();

    private static BrowserContext context;
    private static Page page;
    private Locator area;

    @BeforeAll
    static void aBrowserThatAsksNobody() {
        context = Browsers.get().newContext();
        page = context.newPage();
        page.route("**/*", route -> {
            ASKED.add(route.request().url());
            route.abort();
        });
    }

    @BeforeEach
    void aPageWithTheField() {
        ASKED.clear();
        context.setOffline(false);
        page.navigate("about:blank");
        page.setContent(PAGE);
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("frontend/public/writing.js")));
        page.evaluate("document.querySelector('textarea').addEventListener('input', () => window.typed = true)");
        area = page.getByLabel("What was done");
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Control+b, 'We met **here** today'",
        "Control+i, 'We met *here* today'",
        "Control+k, 'We met [here](https://) today'"
    })
    void theKeysMarkWhatIsChosen(String keys, String marked) {
        write("We met here today");
        choose(7, 11);
        area.press(keys);
        assertThat(area).hasValue(marked);
        assertThat(page.evaluate("window.typed")).isEqualTo(true);
        area.press("Control+z");
        assertThat(area).hasValue("We met here today");
    }

    @Test
    void theSameKeyTakesTheMarksAwayAgain() {
        write("We met here today");
        choose(7, 12);
        area.press("Control+b");
        assertThat(area).hasValue("We met **here** today");
        area.press("Control+i");
        assertThat(area).hasValue("We met ***here*** today");
        area.press("Control+b");
        assertThat(area).hasValue("We met *here* today");
        area.press("Control+i");
        assertThat(area).hasValue("We met here today");
    }

    @Test
    void withNothingChosenOneTypesBetweenTheMarks() {
        area.focus();
        area.press("Control+b");
        page.keyboard().type("loud");
        assertThat(area).hasValue("**loud**");
    }

    @Test
    void severalParagraphsAreMarkedOneByOne() {
        write("- One\n\nTwo");
        choose(0, 10);
        area.press("Control+b");
        assertThat(area).hasValue("- **One**\n\n**Two**");
    }

    @Test
    void anAddressThatIsChosenBecomesTheLinksAim() {
        write("https://example.org");
        choose(0, 19);
        area.press("Control+k");
        page.keyboard().type("Their page");
        assertThat(area).hasValue("[Their page](https://example.org)");
        write("their page");
        choose(0, 10);
        area.press("Control+k");
        page.keyboard().type("https://example.org");
        assertThat(area).hasValue("[their page](https://example.org)");
    }

    @ParameterizedTest
    @CsvSource({
        "Heading, '### One\n### Two'",
        "Bulleted list, '- One\n- Two'",
        "Numbered list, '1. One\n2. Two'",
        "Quotation, '> One\n> Two'"
    })
    void linesAreTurnedAndTurnedBackByKeyboard(String button, String turned) {
        write("One\nTwo");
        choose(1, 5);
        byKeyboard(button);
        assertThat(area).hasValue(turned);
        assertThat(area).isFocused();
        byKeyboard(button);
        assertThat(area).hasValue("One\nTwo");
        byKeyboard(button);
        page.getByText("Bulleted list").click();
        assertThat(area).hasValue(button.equals("Bulleted list") ? "One\nTwo" : "- One\n- Two");
    }

    @Test
    void theToolbarIsOneStopOfTheTabKey() {
        area.focus();
        page.keyboard().press("Tab");
        assertThat(page.getByText("Bold")).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.getByText("Link")).isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowLeft");
        assertThat(page.getByText("Quotation")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("#other")).isFocused();
        page.keyboard().press("Shift+Tab");
        assertThat(page.getByText("Quotation")).isFocused();
    }

    @Test
    void theLabelLeadsIntoTheText() {
        page.getByText("What was done").click();
        assertThat(area).isFocused();
    }

    @Test
    void aTextThatIsOnlyReadStaysAsItIs() {
        write("Read");
        page.evaluate("document.querySelector('textarea').readOnly = true");
        choose(0, 4);
        area.press("Control+b");
        page.getByText("Heading").click();
        assertThat(paste("<b>x</b>", "x")).isTrue();
        assertThat(area).hasValue("Read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "libreoffice", "google-docs", "hostile"})
    void aTextFromElsewhereBecomesMarkdown(String from) throws IOException {
        write("Before  after");
        choose(7, 7);
        assertThat(paste(Files.readString(PASTED.resolve(from + ".html")), "plain"))
                .isFalse();
        String expected = Files.readString(PASTED.resolve(from + ".md")).stripTrailing();
        assertThat(area.inputValue()).isEqualTo("Before \n\n" + expected + "\n\n after");
        assertThat(page.evaluate("window.hit")).isNull();
        assertThat(ASKED).isEmpty();
        area.press("Control+z");
        assertThat(area).hasValue("Before  after");
        assertThat(Markdown.render(expected).html()).doesNotContain("href=\"javascript:", "<img", "<script");
    }

    @ParameterizedTest
    @CsvSource({
        "'<b>No</b>. 1', '**No**. 1'",
        "'un<b>believ</b>able', un**believ**able",
        "'say<b>“no”</b>now', say“no”now",
        "'<b>a</b><i>b</i> <i>c</i>', '**a**b *c*'",
        "'<p># not a title</p><p>1. no list</p><p>- nor this</p><p><b>x</b></p>', '\\# not a title\n\n1\\. no list\n\n\\- nor this\n\n**x**'",
        "'<p>snake_case and _so_</p><i>x</i>', 'snake_case and \\_so\\_\n\n*x*'",
        "'<a href=\"https://a.example/\">https://a.example/</a>', <https://a.example/>",
        "'<ol><li>a</li></ol><p>b</p><ol><li>c</li></ol>', '1. a\n\nb\n\n1. c'",
        "'<p role=\"heading\" aria-level=\"2\">T</p><ul><li data-aria-level=\"1\">a</li></ul><ul><li data-aria-level=\"2\">b</li></ul>', '### T\n\n- a\n  - b'",
        "'<table><tr><td><h3>In a frame</h3></td></tr></table>', '### In a frame'",
        "'<h1>A</h1><h3>B</h3><h6>C</h6>', '### A\n\n#### B\n\n##### C'"
    })
    void markdownSaysWhatTheTextSaid(String html, String markdown) {
        paste(html, "plain");
        assertThat(area).hasValue(markdown);
    }

    @Test
    void plainWordsAreLeftToTheBrowser() {
        assertThat(paste("<meta charset='utf-8'><span style='color:red'>**just** words</span>", "x"))
                .isTrue();
        assertThat(paste(null, "x")).isTrue();
        assertThat(page.evaluate(PASTE, List.of("#other", "<b>x</b>", "x"))).isEqualTo(true);
        paste("<p>".repeat(3_000) + "<div>".repeat(3_000) + "<b>deep</b>", "plain");
        assertThat(area).hasValue("**deep**");
    }

    /** A second report of the same change would make Vaadin forget the first one. */
    @Test
    void aChangeOfManyLinesIsReportedOnce() {
        page.evaluate("""
                () => {
                  const area = document.querySelector('textarea');
                  const host = area.parentElement;
                  host.inputElement = area;
                  host.value = '';
                  window.reports = [];
                  area.addEventListener('input', () => window.reports.push(host.value = area.value));
                }""");
        paste("<p>One</p><p>Two</p><p><b>Three</b></p>", "plain");
        assertThat(page.evaluate("window.reports")).isEqualTo(List.of("One\n\nTwo\n\n**Three**"));
        area.press("Control+a");
        byKeyboard("Quotation");
        assertThat(page.evaluate("window.reports[1]")).isEqualTo("> One\n\n> Two\n\n> **Three**");
        assertThat(page.evaluate("window.reports.length")).isEqualTo(2);
    }

    @Test
    void theLineSaysWhetherItIsSaved() {
        Locator line = page.locator(".save-state");
        area.pressSequentially("x");
        assertThat(line.locator(".save-busy")).isVisible();
        assertThat(line.locator(".save-now")).isHidden();
        page.evaluate("document.querySelector('.save-state').setAttribute('data-told', '2')");
        assertThat(line.locator(".save-now")).isVisible();
        context.setOffline(true);
        assertThat(line.locator(".save-offline")).isVisible();
        area.pressSequentially("y");
        assertThat(line.locator(".save-offline")).isVisible();
        assertThat(line.locator(".save-now")).isHidden();
        context.setOffline(false);
        assertThat(line.locator(".save-busy")).isVisible();
        assertThat(line.locator(".save-now")).isVisible();
        page.locator("#other").pressSequentially("z");
        assertThat(line.locator(".save-busy")).isHidden();
    }

    private void write(String text) {
        area.fill(text);
    }

    private void choose(int from, int to) {
        area.evaluate("(area, [from, to]) => { area.focus(); area.setSelectionRange(from, to); }", List.of(from, to));
    }

    private void byKeyboard(String button) {
        area.focus();
        page.keyboard().press("Tab");
        while (!page.getByText(button)
                .evaluate("button => button === document.activeElement")
                .equals(true)) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
    }

    /** True when the browser is left to paste by itself. */
    private boolean paste(String html, String plain) {
        return (boolean) page.evaluate(PASTE, List.of("textarea", html == null ? "" : html, plain));
    }
}
