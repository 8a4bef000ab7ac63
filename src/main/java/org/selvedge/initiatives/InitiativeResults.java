package org.selvedge.initiatives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationName;

/** One initiative's results for one reader; {@code threshold} is the smallest group they are shown. */
public record InitiativeResults(
        InitiativeId id,
        String slug,
        String name,
        OrganisationName owner,
        FigureAudience audience,
        int threshold,
        int release,
        @Nullable Instant released,
        FigureTable figures,
        List<ContributionLine> contributions) {}
