package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.search.SearchWords;

/** How a search was read where that is not plain: in the texts themselves, without some words, one by one instead of in quotes. */
class SearchNotes extends Div {
    SearchNotes() {
        getElement().setAttribute("role", "status");
    }

    /** @param simple whether the index was not asked */
    void show(PracticeQuery query, boolean simple) {
        removeAll();
        SearchWords words = SearchWords.of(query.text());
        if (simple) {
            note("practices.list.simple");
        }
        if (!words.leftOut().isEmpty()) {
            note("practices.list.leftOut", SearchWords.MOST, String.join(", ", words.leftOut()));
        }
        if (words.openQuote()) {
            note("practices.list.openQuote");
        }
    }

    private void note(String key, Object... arguments) {
        Paragraph note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("practices-note");
        add(note);
    }
}
