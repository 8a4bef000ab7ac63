package org.selvedge.practices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.Snippet;

/**
 * Somewhere to go, suggested while somebody types.
 *
 * @param text its name, with what was typed marked
 * @param language of its name; null where it is the reader's or a name of no language
 * @param detail what tells it from others of the same name, or empty
 * @param address relative to the zone
 */
public record Suggestion(Kind kind, Snippet text, @Nullable Locale language, String detail, String address) {
    /** What it leads to, in the order of the screen. */
    public enum Kind {
        PRACTICE,
        THEME,
        ORGANISATION;

        public String labelKey() {
            return "practices.Suggestion." + name();
        }
    }
}
