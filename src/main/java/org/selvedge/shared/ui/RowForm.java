package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** The fields of one row of a {@link RowsField}; {@link FieldRow} serves where a row is a handful of plain fields. */
public interface RowForm {
    Component component();

    /** What the fields hold now, by name; empty fields may be left out. */
    Map<String, String> value();

    /** Puts values into the fields; names that are missing empty their field. */
    void show(Map<String, String> row);

    /** {@code changed} runs whenever the person changed something in this row. */
    void onChange(Runnable changed);
}
