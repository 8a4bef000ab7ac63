package org.selvedge.practices.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.selvedge.practices.PracticeRoutes;

/** Sends on who came by a former address of a practice, to the same screen at today's. */
final class Moved {
    private Moved() {}

    static void on(BeforeEnterEvent event, String asked, String today) {
        if (!asked.equals(today)) {
            String path = event.getLocation().getPath();
            String rest = path.substring(PracticeRoutes.page(asked).length());
            event.forwardTo(
                    PracticeRoutes.page(today) + rest, event.getLocation().getQueryParameters());
        }
    }
}
