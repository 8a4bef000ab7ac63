package org.selvedge.initiatives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationName;

/** An initiative in a list; {@code released} is null while its owner has not released any figure. */
public record InitiativeSummary(
        InitiativeId id,
        String slug,
        String name,
        OrganisationName owner,
        int cohorts,
        int partners,
        int release,
        @Nullable Instant released) {}
