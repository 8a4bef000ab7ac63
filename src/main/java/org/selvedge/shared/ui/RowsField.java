package org.selvedge.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the same kind (partners, phases, pictures) that are added, moved and removed, by keyboard as well: focus follows
 * each act to where one goes on, and a quiet sentence says what happened. What was removed can be put back. Rows without a
 * word are not part of the value.
 *
 * <p>Speaks with three keys of its kind: {@code <kind>.one} ("Partner"), {@code <kind>.add} ("Add a partner"),
 * {@code <kind>.empty} ("No partner yet. …").
 */
public class RowsField extends HeadedField<RowsField, List<Map<String, String>>> {
    private final String kind;
    private final transient Supplier<? extends RowForm> forms;
    private final Span helper = new Span();
    private final Div list = new Div();
    private final Paragraph empty = new Paragraph();
    private final RemovedRow removed = new RemovedRow(this::putBack);
    private final Button add = new Button();
    private final Span full = new Span();
    private final Span error = new Span();
    private final Span said = new Span();
    private final List<RowFrame> rows = new ArrayList<>();
    private int most = Integer.MAX_VALUE;
    private boolean readOnly;

    /** Rows that are just entries. */
    public RowsField(String label, Supplier<? extends RowForm> forms) {
        this(label, "shared.rows", forms);
    }

    public RowsField(String label, String kind, Supplier<? extends RowForm> forms) {
        super(label, List.of());
        this.kind = kind;
        this.forms = forms;
        helper.addClassNames("rows-helper", "soft", "small");
        list.addClassName("rows-list");
        empty.setText(getTranslation(kind + ".empty"));
        empty.addClassName("rows-empty");
        add.setText(getTranslation(kind + ".add"));
        add.addClickListener(click -> add());
        full.addClassNames("soft", "small");
        error.addClassName("rows-error");
        error.getElement().setAttribute("role", "alert");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        Div foot = new Div(add, full);
        foot.addClassNames("row", "wrap");
        getContent().addClassName("rows-field");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelId());
        getContent().add(helper, error, empty, list, removed, foot, said);
        number();
    }

    /** At most so many rows; then the button to add says so. */
    public RowsField most(int number) {
        most = number;
        number();
        return this;
    }

    private void add() {
        if (rows.size() >= most) {
            say("shared.rows.full", most);
            return;
        }
        RowFrame row = insert(rows.size(), Map.of());
        number();
        row.focusFirst();
        say("shared.rows.added", row.name());
    }

    private void putBack(int index, Map<String, String> value) {
        RowFrame row = insert(Math.min(index, rows.size()), value);
        number();
        report();
        row.focusFirst();
        say("shared.rows.back", row.name());
    }

    private RowFrame insert(int index, Map<String, String> value) {
        RowFrame row = new RowFrame(forms.get(), this::report, this::move, this::remove);
        row.form().show(value);
        row.readOnly(readOnly);
        rows.add(index, row);
        list.addComponentAtIndex(index, row);
        return row;
    }

    private void move(RowFrame row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(from);
        rows.add(to, row);
        list.remove(row);
        list.addComponentAtIndex(to, row);
        number();
        report();
        row.focusMove(by);
        say("shared.rows.moved", row.name());
    }

    private void remove(RowFrame row) {
        int index = rows.indexOf(row);
        String name = row.name();
        if (row.filled()) {
            removed.show(
                    getTranslation("shared.rows.removed", name),
                    index,
                    row.form().value());
        } else {
            removed.forget();
        }
        rows.remove(row);
        list.remove(row);
        number();
        report();
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(index, rows.size() - 1)).focus();
        }
        say("shared.rows.removed", name);
    }

    /** Only acts of the person come here. */
    private void report() {
        setModelValue(filledRows(), true);
    }

    private List<Map<String, String>> filledRows() {
        return rows.stream()
                .filter(RowFrame::filled)
                .map(row -> Map.copyOf(row.form().value()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Map<String, String>> value) {
        removed.forget();
        while (rows.size() > value.size()) {
            list.remove(rows.removeLast());
        }
        for (int index = 0; index < value.size(); index++) {
            if (index < rows.size()) {
                rows.get(index).form().show(value.get(index));
            } else {
                insert(index, value.get(index));
            }
        }
        number();
    }

    private void number() {
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).number(getTranslation(kind + ".one"), index + 1, rows.size());
        }
        boolean isFull = rows.size() >= most;
        full.setText(isFull ? getTranslation("shared.rows.full", most) : "");
        empty.setVisible(rows.isEmpty());
        list.setVisible(!rows.isEmpty());
        add.setVisible(!readOnly);
    }

    private void say(String key, Object... arguments) {
        said.setText(getTranslation(key, arguments));
    }

    @Override
    public void setHelperText(@Nullable String text) {
        helper.setText(text == null ? "" : text);
    }

    @Override
    public String getHelperText() {
        return helper.getText();
    }

    @Override
    public void setReadOnly(boolean only) {
        readOnly = only;
        rows.forEach(row -> row.readOnly(only));
        removed.forget();
        number();
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().setClassName("invalid", invalid);
    }

    @Override
    public boolean isInvalid() {
        return getContent().hasClassName("invalid");
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.getFirst().focusFirst();
        }
    }
}
