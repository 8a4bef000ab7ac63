package org.selvedge.inquiries;

import java.util.Locale;
import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A thread went on without a further message: accepted, marked as answered, confirmed or withdrawn. */
public record InquiryMoved(InquiryId inquiry, InquiryAction how, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "inquiry." + how.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID subject() {
        return inquiry.value();
    }
}
