package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An honest empty place: what is not here, and what to do next. Texts come translated. */
public class EmptyState extends Div {
    public EmptyState(String title, String hint, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(hint));
        add(actions);
    }
}
