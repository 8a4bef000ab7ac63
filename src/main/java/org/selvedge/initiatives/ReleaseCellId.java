package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** One number of a release. */
@Embeddable
record ReleaseCellId(@Column(name = "id") UUID value) implements Serializable {
    static ReleaseCellId next() {
        return new ReleaseCellId(Ids.next());
    }
}
