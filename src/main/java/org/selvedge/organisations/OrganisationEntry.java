package org.selvedge.organisations;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says about itself.
 *
 * @param homes number of homes it manages, where it is a landlord and has said so
 * @param descriptions plain text by language (BCP 47)
 * @param version the state that was read; goes back with a change, so that nobody overwrites anybody
 */
public record OrganisationEntry(
        OrganisationName name,
        @Nullable Integer homes,
        @Nullable String website,
        Map<String, String> descriptions,
        long version) {}
