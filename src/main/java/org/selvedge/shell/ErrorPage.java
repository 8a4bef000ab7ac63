package org.selvedge.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the zone's error views have in common: a sentence that helps and a way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private final String key;

    ErrorPage(String key) {
        this.key = key;
        addClassName("error-page");
    }

    void show(Object... arguments) {
        removeAll();
        Anchor onward = new Anchor("/zone/", getTranslation("shell.error.onward"));
        onward.addClassName("btn");
        add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text", arguments)), onward);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
