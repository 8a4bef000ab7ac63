package org.selvedge.inquiries;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** The asker wrote on. */
public record InquiryContinued(InquiryId inquiry, int number, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "inquiry.continued";
    }

    @Override
    public UUID subject() {
        return inquiry.value();
    }
}
