package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A real table with a caption for those who do not see it; where it is too wide it scrolls, by keyboard too. */
class ScrollingTable extends Div {
    private final NativeTable table = new NativeTable();

    ScrollingTable(String caption, List<String> columns, String... looks) {
        addClassName("table-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0");
        table.addClassNames(looks);
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = role(new NativeTableRow(), "row");
        columns.forEach(column -> head.add(header(column, "col")));
        table.getHead().add(head);
        add(table);
    }

    NativeTableRow row(Component... cells) {
        NativeTableRow row = role(new NativeTableRow(cells), "row");
        table.getBody().add(row);
        return row;
    }

    static NativeTableHeaderCell header(String text, String scope, Component... more) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        cell.add(more);
        return role(cell, scope.equals("col") ? "columnheader" : "rowheader");
    }

    /** Said aloud, because a table that is laid out as blocks on a phone loses its meaning otherwise. */
    static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
