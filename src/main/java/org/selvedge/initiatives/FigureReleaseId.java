package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** One publication of figures. */
@Embeddable
record FigureReleaseId(@Column(name = "id") UUID value) implements Serializable {
    static FigureReleaseId next() {
        return new FigureReleaseId(Ids.next());
    }
}
