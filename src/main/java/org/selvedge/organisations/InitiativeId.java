package org.selvedge.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** An initiative, as partnerships name it before the initiative itself is known here. */
@Embeddable
public record InitiativeId(@Column(name = "id") UUID value) implements Serializable {
    public static InitiativeId next() {
        return new InitiativeId(Ids.next());
    }
}
