package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Components that stand together on a page. */
final class PartOfPage {
    private PartOfPage() {}

    static Div of(String look, Component... parts) {
        Div part = new Div(parts);
        part.addClassName(look);
        return part;
    }
}
