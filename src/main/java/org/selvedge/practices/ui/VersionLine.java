package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.VersionHistory;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** One version in the list: its number and day, what changed, and which organisations let it through. */
class VersionLine extends ListItem {
    private final Div acts = new Div();

    VersionLine(VersionHistory history, VersionHistory.Line line) {
        addClassName("version-line");
        getElement().setAttribute("value", String.valueOf(line.number()));
        add(head(history, line));
        String note = line.note();
        if (note != null && !note.isBlank()) {
            Paragraph words = new Paragraph(note);
            words.addClassName("version-note");
            add(words);
        }
        Paragraph gates = new Paragraph(gates(line));
        gates.addClassNames("soft", "small");
        add(gates);
        int before = before(history, line);
        acts.addClassNames("version-acts", "small");
        if (before > 0) {
            acts.add(new Anchor(
                    PracticeRoutes.compare(history.slug(), before, line.number()),
                    getTranslation("practices.versions.compareBefore")));
        }
        if (line.number() != history.today()) {
            acts.add(new Anchor(
                    PracticeRoutes.compare(history.slug(), line.number(), history.today()),
                    getTranslation("practices.versions.compare")));
        }
        add(acts);
    }

    /** Something else that can be done with it. */
    void act(Component act) {
        acts.add(act);
    }

    /** The version that readers saw before this one, as far as this page of the list knows. */
    private static int before(VersionHistory history, VersionHistory.Line line) {
        return history.lines().stream()
                .mapToInt(VersionHistory.Line::number)
                .filter(number -> number < line.number())
                .max()
                .orElse(0);
    }

    private Div head(VersionHistory history, VersionHistory.Line line) {
        Anchor read = new Anchor(
                PracticeRoutes.version(history.slug(), line.number()),
                getTranslation("practices.versions.number", line.number()));
        read.addClassName("version-number");
        Span day = new Span(Moments.day(line.acceptedOn(), getLocale()));
        day.addClassName("soft");
        Div head = new Div(read, day);
        head.addClassName("version-head");
        if (line.number() == history.today()) {
            head.add(new Tag(getTranslation("practices.versions.today"), Tag.Kind.OK));
        }
        if (line.small()) {
            head.add(new Tag(getTranslation("practices.versions.small"), Tag.Kind.PLAIN));
        }
        if (line.takenBack()) {
            head.add(new Tag(getTranslation("practices.versions.takenBack"), Tag.Kind.WAIT));
        }
        return head;
    }

    private String gates(VersionHistory.Line line) {
        return line.reviewedBy() == null
                ? getTranslation("practices.versions.approvedBy", line.approvedBy())
                : getTranslation("practices.versions.reviewedBy", line.approvedBy(), line.reviewedBy());
    }
}
