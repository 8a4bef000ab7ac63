package org.selvedge.inquiries;

import java.time.Instant;
import org.selvedge.organisations.OrganisationName;

/**
 * A thread in a list.
 *
 * @param other the organisation on the other side
 * @param lastAt when something both sides read was last written
 */
public record InquirySummary(
        InquiryId id,
        String subject,
        OrganisationName other,
        InquiryState state,
        Turn turn,
        Instant lastAt,
        boolean unread) {}
