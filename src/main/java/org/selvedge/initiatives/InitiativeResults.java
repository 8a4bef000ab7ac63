package org.selvedge.initiatives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationName;

/** One initiative's results for one reader, and which groups are shown to whom. */
public record InitiativeResults(
        InitiativeId id,
        String slug,
        String name,
        OrganisationName owner,
        FigureAudience audience,
        Thresholds thresholds,
        int release,
        @Nullable Instant released,
        FigureTable figures,
        List<ContributionLine> contributions) {}
