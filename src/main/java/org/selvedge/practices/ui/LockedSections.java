package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticePage;

/** Sections that exist for others: announced by name. */
class LockedSections extends Div {
    LockedSections(PracticePage.Locked locked) {
        addClassName("locked");
        String titles = locked.kinds().stream()
                .map(kind -> getTranslation(kind.labelKey()))
                .collect(Collectors.joining(", "));
        add(new Span(getTranslation(
                "practices.page.locked." + locked.audience(), locked.kinds().size(), titles)));
    }
}
