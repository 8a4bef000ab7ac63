package org.selvedge.inquiries;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.selvedge.shared.Ids;

/** A thread from a member to another organisation's mandate. */
@Embeddable
public record InquiryId(@Column(name = "id") UUID value) implements Serializable {
    public static InquiryId next() {
        return new InquiryId(Ids.next());
    }
}
