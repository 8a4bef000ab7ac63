package org.selvedge.inquiries;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** The mandate's side declined, and said why. */
public record InquiryDeclined(InquiryId inquiry, int number, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "inquiry.declined";
    }

    @Override
    public UUID subject() {
        return inquiry.value();
    }
}
