package org.selvedge.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever looks for barriers finds those that are there: by every rule, in both colour schemes, at both widths. */
@ExtendWith(Browsers.class)
class BarriersAreFoundTest {
    private static final int NOWHERE = 0;
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><title>A page</title>
            <style>
              @media (prefers-color-scheme: dark) and (min-width: 600px) { .dim-on-a-dark-desk { color: #999 } }
              @media (prefers-color-scheme: light) and (max-width: 600px) { .dim-on-a-light-phone { color: #bbb } }
            </style></head>
            <body><main><h1>A page</h1><p>Words.</p>%s</main></body></html>""";

    @Test
    void aPageWithoutBarriersIsLeftInPeace() {
        look("<p><a href='#'>A link</a></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src='data:,'>|1280 px, LIGHT: image-alt",
                "<p class='dim-on-a-dark-desk'>Words.</p>|1280 px, DARK: color-contrast",
                "<p class='dim-on-a-light-phone'>Words.</p>|360 px, LIGHT: color-contrast",
                "<button></button>|360 px, DARK: button-name",
                "<p style='width: 700px'>x</p>|360 px: the page is"
            })
    void aBarrierIsNamedWithWhereItIs(String barrier, String finding) {
        assertThatThrownBy(() -> look(barrier))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(finding);
    }

    private static void look(String part) {
        try (Someone reader = Someone.at(NOWHERE)) {
            reader.page().setContent(PAGE.formatted(part));
            reader.findsNoBarrier();
        }
    }
}
