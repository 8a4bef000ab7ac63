package org.selvedge.inquiries;

import java.time.Instant;
import org.selvedge.people.PersonCard;

/** One message or note, as this reader sees it. */
public record ThreadMessage(
        int number,
        PersonCard author,
        String organisation,
        Side side,
        MessageKind kind,
        InquiryAction action,
        String text,
        Instant at) {}
