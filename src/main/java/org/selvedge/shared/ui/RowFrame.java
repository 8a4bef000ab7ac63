package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/** One row of a {@link RowsField} with its number and the buttons that move and remove it. */
class RowFrame extends FieldSet implements Focusable<RowFrame> {
    private final transient RowForm form;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Div acts;
    private String name = "";

    RowFrame(RowForm form, Runnable changed, ObjIntConsumer<RowFrame> move, Consumer<RowFrame> removed) {
        this.form = form;
        form.onChange(changed);
        up = button("shared.rows.up", () -> move.accept(this, -1));
        down = button("shared.rows.down", () -> move.accept(this, 1));
        remove = button("shared.rows.remove", () -> removed.accept(this));
        acts = new Div(up, down, remove);
        acts.addClassName("row-acts");
        addClassName("row-frame");
        setTabIndex(-1);
        setContent(form.component(), acts);
    }

    RowForm form() {
        return form;
    }

    /** "Partner 2": how it is spoken of. */
    String name() {
        return name;
    }

    boolean filled() {
        return form.value().values().stream().anyMatch(value -> !value.isBlank());
    }

    void number(String one, int number, int of) {
        name = getTranslation("shared.rows.name", one, number);
        setLegendText(getTranslation("shared.rows.legend", name, of));
        up.setEnabled(number > 1);
        down.setEnabled(number < of);
        Stream.of(up, down, remove)
                .forEach(button -> button.setAriaLabel(getTranslation("shared.rows.act", button.getText(), name)));
    }

    void readOnly(boolean only) {
        acts.setVisible(!only);
        below(form.component())
                .filter(HasValue.class::isInstance)
                .forEach(field -> ((HasValue<?, ?>) field).setReadOnly(only));
    }

    void focusFirst() {
        Optional<Component> first = below(form.component())
                .filter(part -> part instanceof Focusable<?> && part.isVisible())
                .filter(part -> !(part instanceof HasEnabled field) || field.isEnabled())
                .findFirst();
        first.ifPresentOrElse(field -> ((Focusable<?>) field).focus(), this::focus);
    }

    /** The button that moved it, or at an end the one that moves it back. */
    void focusMove(int by) {
        Button same = by < 0 ? up : down;
        Button back = by < 0 ? down : up;
        (same.isEnabled() ? same : back).focus();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RowFrame::below));
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
