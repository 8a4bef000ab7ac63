package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.selvedge.initiatives.FigureCell;
import org.selvedge.initiatives.FigureValue;
import org.selvedge.initiatives.FigureWords;

/** Puts a figure into a table's cell: the number or the words, what belongs below, and a look that repeats the words. */
final class CellContent {
    private final FigureWords words;
    private final Locale language;

    CellContent(FigureWords words, Locale language) {
        this.words = words;
        this.language = language;
    }

    void into(HtmlContainer place, FigureCell cell) {
        place.addClassNames("figure", look(cell.value()));
        Span value = new Span(words.value(cell.value(), language));
        value.addClassName("value");
        place.add(value);
        small(place, words.note(cell, language));
        if (cell.hiddenFromMembers()) {
            small(place, place.getTranslation("initiatives.results.hiddenFromMembers"));
        }
    }

    void nothing(HtmlContainer place) {
        place.addClassNames("figure", "nothing");
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(place.getTranslation("initiatives.results.nothing"));
        words.addClassName("visually-hidden");
        place.add(dash, words);
    }

    private static void small(HtmlContainer place, String text) {
        if (!text.isEmpty()) {
            Span note = new Span(text);
            note.addClassName("note");
            place.add(note);
        }
    }

    private static String look(FigureValue value) {
        return switch (value) {
            case FigureValue.Known _, FigureValue.ByConsent _, FigureValue.Zero _ -> "known";
            case FigureValue.Unknown _ -> "unknown";
            case FigureValue.NotDueYet _ -> "not-due";
            case FigureValue.Overdue _ -> "overdue";
            case FigureValue.NotApplicable _ -> "not-applicable";
            case FigureValue.Hidden _ -> "hidden-figure";
        };
    }
}
