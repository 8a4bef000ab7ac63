package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture, the film or a file that differs between two versions, as far as one reader may read it in both.
 *
 * @param name what it shows or is called, in the newer of the two that has it
 */
public record MediaChange(
        PagePart part, Kind kind, @Nullable InLanguage name, List<Difference> differences) {
    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What differs in it. */
    public enum What {
        ALT,
        CAPTION,
        CREDIT,
        TITLE,
        AUDIENCE,
        WRITTEN,
        LINK,
        POSTER,
        SPOKEN,
        TRANSCRIPT;

        public String labelKey() {
            return "practices.compare.media." + name();
        }
    }

    /**
     * Empty where it says nothing.
     *
     * @param before words; the name of an audience; a language's code; of a still picture, whether there is one
     * @param language of the words
     */
    public record Difference(What what, String before, String after, Locale language) {}

    public String labelKey() {
        return "practices.compare.media." + part + "." + kind;
    }
}
