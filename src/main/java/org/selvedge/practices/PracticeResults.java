package org.selvedge.practices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results as a practice's page shows them: protected before they get here, in the reader's words.
 *
 * @param route the page with everything, relative to the zone
 * @param note where the figures come from or why some are missing, in a sentence
 */
public record PracticeResults(
        String route,
        List<CohortFact> cohorts,
        List<Headline> headlines,
        @Nullable String note) {

    /** One intake: its name ("January 2023") and what is known of each stage, the start first. */
    public record CohortFact(String name, List<StageFact> stages) {}

    /**
     * One stage in words.
     *
     * @param label the stage ("started")
     * @param words the whole state ("3 started", "not reported", "due January 2027", "hidden: fewer than 5")
     * @param shown the number, when it may be shown and is known; otherwise null
     */
    public record StageFact(
            String label, String words, Tone tone, @Nullable Integer shown) {}

    /** A figure of the whole initiative, in a sentence. */
    public record Headline(String text, Tone tone) {}

    /** How a fact looks; its words say it as well. */
    public enum Tone {
        STARTED,
        REACHED,
        NOT_REPORTED,
        NOT_DUE,
        OVERDUE,
        HIDDEN
    }
}
