package org.selvedge.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** The row that was removed last, until it is put back or forgotten. */
class RemovedRow extends Div {
    private final Span words = new Span();
    private int index;
    private transient Map<String, String> value = Map.of();

    RemovedRow(PutBack putBack) {
        Button undo = new Button(getTranslation("shared.rows.undo"), click -> {
            Map<String, String> kept = value;
            forget();
            putBack.at(index, kept);
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassNames("rows-removed", "row", "wrap");
        add(words, undo);
        setVisible(false);
    }

    void show(String sentence, int place, Map<String, String> row) {
        words.setText(sentence);
        undoable(place, row);
        setVisible(true);
    }

    void forget() {
        setVisible(false);
        value = Map.of();
    }

    private void undoable(int place, Map<String, String> row) {
        index = place;
        value = Map.copyOf(row);
    }

    interface PutBack extends java.io.Serializable {
        void at(int index, Map<String, String> value);
    }
}
