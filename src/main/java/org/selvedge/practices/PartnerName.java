package org.selvedge.practices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;

/** A partner as an author names it: an organisation of the network, or any other by its name. */
public record PartnerName(@Nullable OrganisationId organisation, String name) {
    /** As it stands in a row of a manuscript; nothing where no partner is named. */
    public static @Nullable PartnerName written(String id, String name) {
        if (id.isBlank()) {
            return name.isBlank() ? null : new PartnerName(null, name);
        }
        try {
            return new PartnerName(new OrganisationId(UUID.fromString(id)), name);
        } catch (IllegalArgumentException notAnId) {
            return new PartnerName(null, name);
        }
    }

    public boolean ofTheNetwork() {
        return organisation != null;
    }

    public String id() {
        return organisation == null ? "" : organisation.value().toString();
    }
}
