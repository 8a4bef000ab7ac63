package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The label of a large field, a word if it is needed, and room for something small beside it. */
class FieldHead extends Div {
    private final Span label = new Span();
    private final Span needed = new Span();
    private final Div suffix = new Div();

    FieldHead(String text, String id) {
        addClassName("field-head");
        label.setText(text);
        label.setId(id);
        label.addClassName("field-label");
        needed.addClassName("field-needed");
        suffix.addClassName("field-suffix");
        Div words = new Div(label, needed);
        words.addClassName("field-words");
        add(words, suffix);
    }

    void label(String text) {
        label.setText(text);
    }

    String label() {
        return label.getText();
    }

    void needed(boolean is) {
        needed.setText(is ? getTranslation("shared.field.needed") : "");
    }

    boolean needed() {
        return !needed.getText().isEmpty();
    }

    void suffix(Component component) {
        suffix.removeAll();
        suffix.add(component);
    }
}
