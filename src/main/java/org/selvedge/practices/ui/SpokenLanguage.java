package org.selvedge.practices.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.selvedge.practices.WritingLists;

/** The language of a file or a film, by its code; named and sorted in the reader's own. */
class SpokenLanguage extends Select<String> {
    SpokenLanguage(String labelKey) {
        setLabel(getTranslation(labelKey));
        setItems(WritingLists.languages(getLocale()));
        setItemLabelGenerator(code -> TextLanguage.name(Locale.of(code), getLocale()));
    }
}
