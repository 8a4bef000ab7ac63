package org.selvedge.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A member or partner organisation. */
@Embeddable
public record OrganisationId(@Column(name = "id") UUID value) implements Serializable {
    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }
}
