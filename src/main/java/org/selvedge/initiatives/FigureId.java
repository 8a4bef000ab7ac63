package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** One number with an address. */
@Embeddable
record FigureId(@Column(name = "id") UUID value) implements Serializable {
    static FigureId next() {
        return new FigureId(Ids.next());
    }
}
