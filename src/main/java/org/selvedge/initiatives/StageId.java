package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A stage of the strip. */
@Embeddable
record StageId(@Column(name = "id") UUID value) implements Serializable {
    static StageId next() {
        return new StageId(Ids.next());
    }
}
