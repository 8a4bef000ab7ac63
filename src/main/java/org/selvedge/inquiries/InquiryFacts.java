package org.selvedge.inquiries;

import java.util.Optional;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who tell people about a thread need to know of it; never a note. */
@Component
@Transactional(readOnly = true)
public class InquiryFacts {
    private final Inquiries inquiries;
    private final InquiryMessages messages;

    InquiryFacts(Inquiries inquiries, InquiryMessages messages) {
        this.inquiries = inquiries;
        this.messages = messages;
    }

    public Optional<Facts> of(InquiryId id) {
        return inquiries
                .findById(id)
                .map(inquiry -> new Facts(
                        inquiry.subject(), inquiry.asker(), inquiry.askerOrganisation(), inquiry.organisation()));
    }

    /** The words of a message that both sides read; empty for a note. */
    public Optional<String> words(InquiryId id, int number) {
        return messages.message(id, number).map(InquiryMessage::text);
    }

    /** A thread's subject and sides. */
    public record Facts(
            String subject, PersonId asker, OrganisationId askerOrganisation, OrganisationId organisation) {}
}
