package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

@Embeddable
record SectionId(@Column(name = "id") UUID value) implements Serializable {
    static SectionId next() {
        return new SectionId(Ids.next());
    }
}
