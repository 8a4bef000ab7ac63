package org.selvedge.inquiries;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** The mandate's side left itself a note; the asker never hears of it. */
public record InquiryNoted(InquiryId inquiry, int number, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "inquiry.noted";
    }

    @Override
    public UUID subject() {
        return inquiry.value();
    }
}
