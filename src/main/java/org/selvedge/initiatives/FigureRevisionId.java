package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** One change of a figure. */
@Embeddable
record FigureRevisionId(@Column(name = "id") UUID value) implements Serializable {
    static FigureRevisionId next() {
        return new FigureRevisionId(Ids.next());
    }
}
