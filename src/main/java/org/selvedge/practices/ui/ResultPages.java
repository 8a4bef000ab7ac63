package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;

/** From one page of the list to the next and back, and which part of it this one is. */
class ResultPages extends Nav {
    ResultPages() {
        addClassName("practices-pages");
        setAriaLabel(getTranslation("practices.list.pages"));
    }

    void show(PracticeQuery query, PracticeList list) {
        removeAll();
        setVisible(list.pages() > 1);
        if (list.page() > 0) {
            add(page("practices.list.previous", query, list.page() - 1));
        }
        add(new Span(getTranslation("practices.list.range", first(list), last(list), list.total())));
        if (list.page() + 1 < list.pages()) {
            add(page("practices.list.next", query, list.page() + 1));
        }
    }

    /** The number of the first practice of a page, from 1. */
    static long first(PracticeList list) {
        return (long) list.page() * PracticeQuery.PAGE_SIZE + 1;
    }

    static long last(PracticeList list) {
        return first(list) + list.cards().size() - 1;
    }

    private RouterLink page(String label, PracticeQuery query, int page) {
        RouterLink link = new RouterLink(getTranslation(label), PracticesView.class);
        link.setQueryParameters(ListAddress.of(query.onPage(page)));
        return link;
    }
}
