package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.selvedge.practices.PracticeMedia;

/** Files that exist for others: announced by their number. */
class LockedFiles extends Div {
    LockedFiles(PracticeMedia.Locked locked) {
        addClassName("locked");
        add(new Span(getTranslation("practices.page.lockedFiles." + locked.audience(), locked.count())));
    }
}
