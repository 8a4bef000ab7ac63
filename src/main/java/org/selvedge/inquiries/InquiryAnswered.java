package org.selvedge.inquiries;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** The mandate's side wrote to the asker. */
public record InquiryAnswered(InquiryId inquiry, int number, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "inquiry.answered";
    }

    @Override
    public UUID subject() {
        return inquiry.value();
    }
}
