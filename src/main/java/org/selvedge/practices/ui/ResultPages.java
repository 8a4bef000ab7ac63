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
        add(new Span(getTranslation("practices.list.range", list.first(), list.last(), list.total())));
        if (list.page() + 1 < list.pages()) {
            add(page("practices.list.next", query, list.page() + 1));
        }
    }

    private RouterLink page(String label, PracticeQuery query, int page) {
        RouterLink link = new RouterLink(getTranslation(label), PracticesView.class);
        link.setQueryParameters(ListAddress.of(query.onPage(page)));
        return link;
    }
}
