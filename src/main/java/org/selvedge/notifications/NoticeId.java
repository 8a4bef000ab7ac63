package org.selvedge.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** Something one person was told. */
@Embeddable
public record NoticeId(@Column(name = "id") UUID value) implements Serializable {
    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }
}
