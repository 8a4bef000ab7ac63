package org.selvedge.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks with axe for what keeps people out of a page. One copy of axe serves as long as the page stays, and only what was
 * found travels back.
 */
final class Axe {
    private static final String IS_HERE = "typeof window.axe === 'object'";
    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String RUN = """
            rules => axe.run(document, {
              resultTypes: ['violations'],
              ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
            }).then(result => result.violations.flatMap(found =>
              found.nodes.map(node => `${found.id}: ${node.target} ${node.failureSummary}`)))""";

    /** The rules that a colour scheme makes a difference to. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** One look at a page: by every rule, or once more in other colours. */
    record Look(ColorScheme scheme, boolean everyRule) {
        static Look atEverything(ColorScheme scheme) {
            return new Look(scheme, true);
        }

        static Look atColours(ColorScheme scheme) {
            return new Look(scheme, false);
        }

        Stream<String> of(Page page) {
            if (!page.evaluate(IS_HERE).equals(true)) {
                page.evaluate(SCRIPT);
            }
            List<?> found = (List<?>) page.evaluate(RUN, everyRule ? List.of() : COLOURS);
            return found.stream().map(String::valueOf);
        }
    }
}
