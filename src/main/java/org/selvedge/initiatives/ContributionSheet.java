package org.selvedge.initiatives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contribution with its history, the latest first. */
public record ContributionSheet(
        ContributionCard card, @Nullable String changedBy, List<HistoryLine> history) {
    /** What somebody did, and how the contribution stood after it; without a name where the portal did it. */
    public record HistoryLine(
            Instant at, @Nullable String by, ContributionDeed deed, ContributionTerms terms, String note) {}
}
