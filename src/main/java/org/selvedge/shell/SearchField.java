package org.selvedge.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.search.SearchWords;

/** The search of the bar: enter leads to the practices that match. */
class SearchField extends TextField {
    private static final int LONGEST = 200;

    SearchField() {
        addClassName("bar-search");
        setPlaceholder(getTranslation("shell.search.placeholder"));
        setAriaLabel(getTranslation("shell.search"));
        setMaxLength(LONGEST);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        getElement().setAttribute("role", "search");
        addKeyPressListener(
                Key.ENTER,
                enter ->
                        getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.LIST, QueryParameters.of("q", getValue()))));
    }

    /** The words searched for stay while one is among the practices, so that they can be changed. */
    void locate(Location address) {
        if (!PracticeRoutes.LIST.equals(address.getFirstSegment())) {
            clear();
        } else if (PracticeRoutes.LIST.equals(address.getPath())) {
            setValue(SearchWords.visible(
                    address.getQueryParameters().getSingleParameter("q").orElse("")));
        }
    }
}
