package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** One intake. */
@Embeddable
record CohortId(@Column(name = "id") UUID value) implements Serializable {
    static CohortId next() {
        return new CohortId(Ids.next());
    }
}
