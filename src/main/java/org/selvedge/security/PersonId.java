package org.selvedge.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A person with an account. */
@Embeddable
public record PersonId(@Column(name = "id") UUID value) implements Serializable {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
