package org.selvedge.practices.ui;

import com.vaadin.flow.component.select.Select;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The language of a file or a film, by its code; named and sorted in the reader's own. */
class SpokenLanguage extends Select<String> {
    /** The official languages of the European Union, and those of its nearest neighbours. */
    private static final List<String> CODES = List.of(
            "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lb", "lt",
            "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sq", "sr", "sv", "tr", "uk");

    SpokenLanguage(String labelKey) {
        setLabel(getTranslation(labelKey));
        Collator order = Collator.getInstance(getLocale());
        setItems(CODES.stream()
                .sorted(Comparator.comparing(this::nameOf, order::compare))
                .toList());
        setItemLabelGenerator(this::nameOf);
    }

    private String nameOf(String code) {
        return Locale.of(code).getDisplayLanguage(getLocale());
    }
}
