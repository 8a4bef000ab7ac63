package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.selvedge.initiatives.FigureCell;
import org.selvedge.initiatives.FigureTable;
import org.selvedge.initiatives.FigureWords;

/** The stages of every cohort, from the start on: a table; on a phone each cohort is a block that names its stages. */
class StageStrip extends ScrollingTable {
    private final transient FigureWords words;
    private final transient CellContent content;
    private final List<String> stages;

    StageStrip(FigureTable figures, FigureWords words, String caption, String groups) {
        super(
                caption,
                Stream.concat(Stream.of(groups), figures.stages().stream()).toList(),
                "strip");
        this.words = words;
        this.content = new CellContent(words, getLocale());
        this.stages = figures.stages();
        figures.cohorts().forEach(cohort -> {
            NativeTableRow row = row(name(words.date(cohort.start(), getLocale()), cohort.note()));
            cohort.cells().forEach(cell -> row.add(cell(row, cell)));
        });
        if (figures.hasInitiativeRow()) {
            whole(figures);
        }
    }

    private void whole(FigureTable figures) {
        boolean sums = figures.initiative().getFirst().isPresent();
        NativeTableRow row = row(name(
                getTranslation("initiatives.results.whole"),
                getTranslation(sums ? "initiatives.results.whole.sum" : "initiatives.results.whole.note")));
        figures.initiative()
                .forEach(cell -> row.add(cell.map(found -> cell(row, found)).orElseGet(() -> {
                    NativeTableCell nothing = role(new NativeTableCell(), "cell");
                    content.nothing(nothing);
                    return nothing;
                })));
    }

    private NativeTableHeaderCell name(String name, String note) {
        Span below = new Span(note);
        below.addClassName("note");
        return header(name, "row", below);
    }

    /** Each cell repeats its stage for narrow screens, where the header row is not seen. */
    private NativeTableCell cell(Component row, FigureCell figure) {
        int index = (int) row.getChildren().count() - 1;
        Span stage = new Span(stages.get(index));
        stage.addClassName("stage-name");
        stage.getElement().setAttribute("aria-hidden", "true");
        NativeTableCell cell = role(new NativeTableCell(stage), "cell");
        content.into(cell, figure);
        if (index == 0) {
            cell.addClassName("start");
        }
        return cell;
    }
}
