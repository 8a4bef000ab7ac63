package org.selvedge.practices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;

/**
 * The versions of a practice that this reader may read, newest first.
 *
 * @param language of the title
 * @param today the number of the version that readers see
 * @param more whether there are still older ones
 */
public record VersionHistory(
        PracticeId practice,
        String slug,
        String title,
        Locale language,
        OrganisationId owner,
        int today,
        List<Line> lines,
        int page,
        boolean more) {

    /**
     * One version.
     *
     * @param note what changed, in the author's words
     * @param small it passed at once
     * @param takenBack it was a small change that was taken back
     * @param approvedBy the organisation that let it through for its owner
     * @param reviewedBy the organisation of the network's reviewer; null where nobody reviewed it
     */
    public record Line(
            int number,
            LocalDate acceptedOn,
            @Nullable String note,
            boolean small,
            boolean takenBack,
            String approvedBy,
            @Nullable String reviewedBy) {}
}
