package org.selvedge.inquiries;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A member asked another organisation's mandate something; {@code number} is the message. */
public record InquiryAsked(InquiryId inquiry, int number, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "inquiry.asked";
    }

    @Override
    public UUID subject() {
        return inquiry.value();
    }
}
