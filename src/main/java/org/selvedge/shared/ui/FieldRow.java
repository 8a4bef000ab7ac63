package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A row of plain fields, each kept under a name as text. */
public class FieldRow implements RowForm {
    private final Div fields = new Div();
    private final Map<String, Kept<?>> kept = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    public FieldRow() {
        fields.addClassName("row-fields");
    }

    /** A field whose value is text; text that is being typed is reported after a second and a half. */
    public <C extends Component & HasValue<?, String>> FieldRow text(String name, C field) {
        return field(name, field, Function.identity(), Function.identity());
    }

    /** A field of another kind; {@code read} is only asked about text that {@code write} made, and never about nothing. */
    public <C extends Component & HasValue<?, V>, V> FieldRow field(
            String name, C field, Function<V, String> write, Function<String, V> read) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(MarkdownField.PAUSE_MILLIS);
        }
        kept.put(name, new Kept<>(field, write, read));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        fields.add(field);
        return this;
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Map<String, String> value() {
        Map<String, String> value = new LinkedHashMap<>();
        kept.forEach((name, field) -> value.put(name, field.text()));
        return value;
    }

    @Override
    public void show(Map<String, String> row) {
        kept.forEach((name, field) -> field.show(row.getOrDefault(name, "")));
    }

    @Override
    public void onChange(Runnable act) {
        changed = act;
    }

    private record Kept<V>(HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {
        String text() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        void show(String text) {
            if (text.isEmpty()) {
                field.clear();
            } else {
                field.setValue(read.apply(text));
            }
        }
    }
}
