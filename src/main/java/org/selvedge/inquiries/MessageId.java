package org.selvedge.inquiries;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A message or note in a thread; made by whoever sends it, so that sending twice is sending once. */
@Embeddable
public record MessageId(@Column(name = "id") UUID value) implements Serializable {
    public static MessageId next() {
        return new MessageId(Ids.next());
    }
}
