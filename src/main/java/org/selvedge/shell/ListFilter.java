package org.selvedge.shell;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The field above a list that narrows it while typing. */
class ListFilter extends TextField {
    private static final int LONGEST = 100;
    private static final int PAUSE_MILLIS = 300;

    ListFilter(String labelKey) {
        addClassName("list-filter");
        setLabel(getTranslation(labelKey));
        setMaxLength(LONGEST);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
    }
}
