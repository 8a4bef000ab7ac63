package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.initiatives.ContributionCard;
import org.selvedge.initiatives.ContributionChange;
import org.selvedge.initiatives.ContributionConflict;
import org.selvedge.initiatives.ContributionKind;
import org.selvedge.initiatives.ContributionTerms;

/** Theirs and yours side by side, when somebody else was faster; nothing is lost before somebody chose. */
class ConflictPanel extends Section {
    private final transient ContributionWords words;
    private final ScrollingTable table;

    ConflictPanel(ContributionConflict conflict, ContributionWords words, Runnable keepMine, Runnable takeTheirs) {
        this.words = words;
        addClassNames("sheet", "conflict");
        getElement().setAttribute("role", "alert");
        ContributionCard card = conflict.theirs().card();
        String title = getTranslation("initiatives.conflict.title");
        table = new ScrollingTable(
                title,
                List.of(
                        getTranslation("initiatives.conflict.field"),
                        getTranslation("initiatives.conflict.theirs"),
                        getTranslation("initiatives.conflict.yours")),
                "plain");
        compare(card.terms(), card.note(), conflict.yours());
        Div buttons = new Div(
                new Button(getTranslation("initiatives.conflict.keepMine"), click -> keepMine.run()),
                new Button(getTranslation("initiatives.conflict.takeTheirs"), click -> takeTheirs.run()));
        buttons.addClassNames("row", "wrap");
        String who = Optional.ofNullable(conflict.theirs().changedBy())
                .orElseGet(() -> getTranslation("initiatives.conflict.somebody"));
        add(
                new H2(title),
                new Paragraph(getTranslation("initiatives.conflict.text", who, words.time(card.changed()))),
                table,
                buttons);
    }

    private void compare(ContributionTerms theirs, String note, ContributionChange yours) {
        line("kind", kind(theirs.kind()), kind(yours.kind()));
        line("unit", theirs.unit() == null ? "" : theirs.unit(), yours.unit());
        line("promised", words.amount(theirs.promised()), stated(yours.promised()));
        line("delivered", words.amount(theirs.delivered()), stated(yours.delivered()));
        line("from", words.period(theirs.fromDay(), null), words.period(yours.from(), null));
        line("to", words.period(null, theirs.toDay()), words.period(null, yours.to()));
        line("note", note, yours.note());
    }

    private void line(String field, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            table.row(
                    ScrollingTable.header(getTranslation("initiatives.contribution." + field), "row"),
                    new NativeTableCell(theirs),
                    new NativeTableCell(yours));
        }
    }

    private String kind(@Nullable ContributionKind kind) {
        return kind == null ? "" : getTranslation("initiatives.ContributionKind." + kind);
    }

    private String stated(String typed) {
        return typed.isBlank() ? words.amount(null) : typed.strip();
    }
}
