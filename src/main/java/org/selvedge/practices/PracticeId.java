package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A practice: a documented piece of work others can learn from. */
@Embeddable
public record PracticeId(@Column(name = "id") UUID value) implements Serializable {
    public static PracticeId next() {
        return new PracticeId(Ids.next());
    }

    /** An id as it stood in an address; empty for anything else. */
    public static Optional<PracticeId> parse(String text) {
        return Ids.parse(text).map(PracticeId::new);
    }
}
