package org.selvedge.practices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where words were found that do not stand in the text of a practice itself.
 *
 * @param title of the attachment that has them; empty elsewhere
 * @param language of the title
 */
public record FoundBeside(Kind kind, String title, @Nullable Locale language) {
    /** What has the words. */
    public enum Kind {
        /** The name of a partner. */
        PARTNER,
        /** What an attachment is called. */
        TITLE,
        /** What an attachment says. */
        ATTACHMENT;

        public String labelKey() {
            return "practices.FoundBeside." + name();
        }
    }
}
