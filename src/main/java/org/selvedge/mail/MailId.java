package org.selvedge.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A mail in the outbox. */
@Embeddable
public record MailId(@Column(name = "id") UUID value) implements Serializable {
    public static MailId next() {
        return new MailId(Ids.next());
    }
}
