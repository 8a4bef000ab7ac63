package org.selvedge.practices;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;

/**
 * What a {@link PassageRef} points at, as plain words in {@code language}.
 *
 * @param textToday what stands there now, when a later version changed it; empty when it is gone, null when nothing changed
 */
public record Passage(
        PassageRef ref,
        String practiceTitle,
        String slug,
        OrganisationId owner,
        String sectionLabelKey,
        String text,
        Locale language,
        @Nullable String textToday) {}
