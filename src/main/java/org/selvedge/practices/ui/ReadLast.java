package org.selvedge.practices.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** The practice that was read last in this tab: whoever goes back to the list arrives at it. */
record ReadLast(String slug) {
    static void is(String slug) {
        ComponentUtil.setData(UI.getCurrent(), ReadLast.class, new ReadLast(slug));
    }

    /** Once; whoever comes another way later begins at the beginning. */
    static Optional<String> ask() {
        UI here = UI.getCurrent();
        Optional<String> slug =
                Optional.ofNullable(ComponentUtil.getData(here, ReadLast.class)).map(ReadLast::slug);
        ComponentUtil.setData(here, ReadLast.class, null);
        return slug;
    }
}
