package org.selvedge.practices;

import java.util.Locale;
import org.selvedge.security.OrganisationId;

/** A practice beside another one: what it is called in {@code language}, and whose it is. */
public record RelatedPractice(
        PracticeId id,
        String slug,
        String title,
        String teaser,
        Locale language,
        OrganisationId owner,
        String ownerName) {}
