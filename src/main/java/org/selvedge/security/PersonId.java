package org.selvedge.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A person with an account. */
@Embeddable
public record PersonId(@Column(name = "id") UUID value) implements Serializable {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** An id as it stood in a text; empty for anything else. */
    public static Optional<PersonId> parse(String text) {
        return Ids.parse(text).map(PersonId::new);
    }
}
