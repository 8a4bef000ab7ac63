package org.selvedge.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import org.selvedge.practices.PracticeRoutes;

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
}
