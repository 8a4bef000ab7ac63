package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Says the language of a text where it is not the screen's, so that it is read aloud and hyphenated rightly. */
final class TextLanguage {
    private TextLanguage() {}

    static <C extends Component> C mark(C text, Locale language, Locale screen) {
        if (!language.getLanguage().equals(screen.getLanguage())) {
            text.getElement().setAttribute("lang", language.toLanguageTag());
        }
        return text;
    }

    /** A language's name in the reader's language. */
    static String name(Locale language, Locale screen) {
        return language.getDisplayLanguage(screen);
    }
}
