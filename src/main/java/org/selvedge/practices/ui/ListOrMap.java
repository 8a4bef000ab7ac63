package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import org.selvedge.practices.PracticeQuery;

/** The same search as a list, or with a map above it. */
class ListOrMap extends Nav {
    private final RouterLink list = new RouterLink(getTranslation("practices.map.list"), PracticesView.class);
    private final RouterLink map = new RouterLink(getTranslation("practices.map.map"), PracticesView.class);

    ListOrMap() {
        addClassName("list-or-map");
        setAriaLabel(getTranslation("practices.map.view"));
        add(list, map);
    }

    void show(PracticeQuery query) {
        show(list, query, false);
        show(map, query, true);
    }

    private static void show(RouterLink link, PracticeQuery query, boolean onMap) {
        link.setQueryParameters(ListAddress.of(query.mapped(onMap)));
        if (query.map() == onMap) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
