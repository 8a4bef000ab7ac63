package org.selvedge.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

@Embeddable
record PartnershipId(@Column(name = "id") UUID value) implements Serializable {
    static PartnershipId next() {
        return new PartnershipId(Ids.next());
    }
}
