package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.search.SearchWords;

/** How many were found and which of them are here; said aloud after each change, also where the number is the same. */
class ResultCount extends Paragraph {
    /** Not seen and not spoken, but another text. */
    private static final String AGAIN = "\u00a0";

    ResultCount() {
        addClassName("page-lead");
        getElement().setAttribute("role", "status");
    }

    void show(PracticeQuery query, PracticeList list) {
        String words = SearchWords.visible(query.text());
        String found = found(list, words);
        setText(found.equals(getText()) ? found + AGAIN : found);
    }

    private String found(PracticeList list, String words) {
        if (list.pages() > 1) {
            return words.isEmpty()
                    ? getTranslation("practices.list.countPage", list.first(), list.last(), list.total())
                    : getTranslation("practices.list.countPageFor", list.first(), list.last(), list.total(), words);
        }
        return words.isEmpty()
                ? getTranslation("practices.list.count", list.total())
                : getTranslation("practices.list.countFor", list.total(), words);
    }
}
