package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;

/** The number beside a line of the menu, 0 where there is none. */
class MenuCount {
    private MenuCount() {}

    static int of(String route, List<Anchor> links) {
        return links.stream()
                .filter(link -> link.getHref().equals(route))
                .map(link -> link.getElement().getTextRecursively().replaceAll("\\D", ""))
                .mapToInt(digits -> digits.isEmpty() ? 0 : Integer.parseInt(digits))
                .max()
                .orElseThrow();
    }
}
