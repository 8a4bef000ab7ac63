package org.selvedge.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

@Embeddable
record MandateId(@Column(name = "id") UUID value) implements Serializable {
    static MandateId next() {
        return new MandateId(Ids.next());
    }
}
