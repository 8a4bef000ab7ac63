package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** One line of a contribution's history. */
@Embeddable
record ContributionEntryId(@Column(name = "id") UUID value) implements Serializable {
    static ContributionEntryId next() {
        return new ContributionEntryId(Ids.next());
    }
}
