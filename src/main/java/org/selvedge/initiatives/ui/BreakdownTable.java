package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.selvedge.initiatives.FigureCell;
import org.selvedge.initiatives.FigureTable;
import org.selvedge.initiatives.FigureWords;

/** One stage by one dimension, a row per cohort. */
class BreakdownTable extends ScrollingTable {
    private final transient CellContent content;

    BreakdownTable(FigureTable.Breakdown breakdown, FigureWords words, String caption, List<String> columns) {
        super(caption, columns, "plain", "breakdown");
        content = new CellContent(words, getLocale());
        breakdown.rows().forEach(line -> {
            NativeTableRow row = row(header(
                    line.cohort()
                            .map(cohort -> words.date(cohort.start(), getLocale()))
                            .orElseGet(() -> getTranslation("initiatives.results.whole")),
                    "row"));
            Stream.concat(line.cells().stream(), Stream.of(line.total())).forEach(cell -> row.add(cell(cell)));
        });
    }

    private NativeTableCell cell(FigureCell figure) {
        NativeTableCell cell = new NativeTableCell();
        content.into(cell, figure);
        return cell;
    }
}
