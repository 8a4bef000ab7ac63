package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

@Embeddable
record PracticeReviewId(@Column(name = "id") UUID value) implements Serializable {
    static PracticeReviewId next() {
        return new PracticeReviewId(Ids.next());
    }
}
