package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The one big title of a page, a line under it, and what can be done here. Texts come translated. */
public class PageHeader extends Header {
    private final Div titles = new Div();
    private final H1 title;

    public PageHeader(String title, Component... actions) {
        this.title = new H1(title);
        titles.addClassName("page-titles");
        titles.add(this.title);
        addClassName("page-header");
        add(titles);
        if (actions.length > 0) {
            Div buttons = new Div(actions);
            buttons.addClassName("page-actions");
            add(buttons);
        }
    }

    /** A quiet line below the title. */
    public PageHeader lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("page-lead");
        titles.add(lead);
        return this;
    }

    /** A quiet line above the title: where we are. */
    public PageHeader above(String text) {
        Paragraph above = new Paragraph(text);
        above.addClassName("page-above");
        titles.addComponentAsFirst(above);
        return this;
    }

    /** Anything below the title, such as tags. */
    public PageHeader below(Component... components) {
        titles.add(components);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
