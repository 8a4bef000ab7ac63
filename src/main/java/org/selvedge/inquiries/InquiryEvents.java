package org.selvedge.inquiries;

import org.springframework.data.repository.Repository;

/** Only ever added to. */
interface InquiryEvents extends Repository<InquiryEvent, InquiryEvent.EventId> {
    InquiryEvent save(InquiryEvent event);
}
