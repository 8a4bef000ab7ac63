package org.selvedge.inquiries;

import java.time.Instant;
import org.selvedge.security.OrganisationId;

/** A thread in a list, before the other side's organisation has its name. */
record InquiryLine(
        InquiryId id,
        String subject,
        OrganisationId other,
        InquiryState state,
        Turn turn,
        Instant lastAt,
        boolean unread) {}
