package org.selvedge.shell;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.selvedge.search.SearchReport;

/** Terms that people looked for, with how often. */
class SearchTable extends NativeTable {
    SearchTable(String caption, List<SearchReport.Line> lines) {
        addClassNames("plain", "search-table");
        getElement().setAttribute("aria-label", caption);
        NativeTableRow head = getHead().addRow();
        Stream.of("term", "searches", "missed", "opened")
                .map(column -> new NativeTableHeaderCell(getTranslation("shell.search.column." + column)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
        for (SearchReport.Line line : lines) {
            NativeTableRow row = getBody().addRow();
            NativeTableHeaderCell term = new NativeTableHeaderCell(line.term());
            term.getElement().setAttribute("scope", "row");
            row.add(term);
            Stream.of(line.searches(), line.missed(), line.opened())
                    .map(numbers::format)
                    .forEach(number -> row.add(new NativeTableCell(number)));
        }
    }
}
