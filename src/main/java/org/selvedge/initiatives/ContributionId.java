package org.selvedge.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** What a partner gives to an initiative. */
@Embeddable
public record ContributionId(@Column(name = "id") UUID value) implements Serializable {
    public static ContributionId next() {
        return new ContributionId(Ids.next());
    }

    /** Where somebody's half-written update of it is kept. */
    public String draftPlace() {
        return "contribution:" + value;
    }
}
