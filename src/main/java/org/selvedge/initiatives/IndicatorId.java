package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** Something counted. */
@Embeddable
record IndicatorId(@Column(name = "id") UUID value) implements Serializable {
    static IndicatorId next() {
        return new IndicatorId(Ids.next());
    }
}
