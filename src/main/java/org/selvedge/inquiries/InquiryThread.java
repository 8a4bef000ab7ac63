package org.selvedge.inquiries;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.people.PersonCard;

/**
 * A thread as one side reads it.
 *
 * @param side the reader's
 * @param possible what the reader may do now
 */
public record InquiryThread(
        InquiryId id,
        String subject,
        Side side,
        InquiryState state,
        Turn turn,
        PersonCard asker,
        OrganisationName askerOrganisation,
        OrganisationName organisation,
        @Nullable PassageBeside passage,
        List<ThreadMessage> messages,
        Set<InquiryAction> possible) {

    /** The number of the last message there is for this reader. */
    public int lastNumber() {
        return messages.isEmpty() ? 0 : messages.getLast().number();
    }

    public boolean may(InquiryAction action) {
        return possible.contains(action);
    }
}
