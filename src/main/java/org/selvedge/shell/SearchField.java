package org.selvedge.shell;

import com.vaadin.flow.router.Location;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.SearchAddress;
import org.selvedge.practices.SuggestionService;
import org.selvedge.practices.ui.PracticeSearchField;

/** The search of the bar. */
class SearchField extends PracticeSearchField {
    SearchField(SuggestionService suggestions, String label) {
        super("bar-search", label, suggestions);
        addClassName("bar-search");
    }

    /** The words searched for stay while one is among the practices, so that they can be changed. */
    void locate(Location address) {
        if (PracticeRoutes.LIST.equals(address.getPath())) {
            show(SearchAddress.read(address.getQueryParameters()::getParameters));
        } else {
            show(PracticeQuery.of(PracticeRoutes.LIST.equals(address.getFirstSegment()) ? searched() : ""));
        }
    }
}
