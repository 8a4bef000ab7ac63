package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A remark at one field, opened by its button; what was typed is reported at most every two seconds. */
class RemarkBox extends TextArea {
    private static final int PAUSE_MILLIS = 1_500;

    private final Button open;

    RemarkBox(String field, Runnable changed) {
        setLabel(getTranslation("practices.remark.label", field));
        addClassName("remark-box");
        setWidthFull();
        setVisible(false);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        open = new Button(getTranslation("practices.remark.open"), click -> open());
        open.setAriaLabel(getTranslation("practices.remark.label", field));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    }

    private void open() {
        setVisible(true);
        open.setVisible(false);
        focus();
    }

    /** What was typed before comes back, opened. */
    void show(String text) {
        if (!text.isEmpty()) {
            setValue(text);
            setVisible(true);
            open.setVisible(false);
        }
    }

    Button opener() {
        return open;
    }

    /** The same with the field's name on it, where nothing else says to what it belongs. */
    Button named() {
        open.setText(getLabel());
        return open;
    }
}
