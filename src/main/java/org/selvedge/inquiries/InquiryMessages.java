package org.selvedge.inquiries;

import java.util.List;
import java.util.Optional;
import org.selvedge.security.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InquiryMessages extends Repository<InquiryMessage, MessageId> {
    InquiryMessage save(InquiryMessage message);

    boolean existsById(MessageId id);

    /** In order; notes only where this side reads them. */
    @Query("""
            select m from InquiryMessage m
            where m.inquiry = :inquiry and m.number > :after
            and (:notes = true or m.kind = org.selvedge.inquiries.MessageKind.MESSAGE)
            order by m.number
            """)
    List<InquiryMessage> after(InquiryId inquiry, int after, boolean notes);

    @Query("""
            select m from InquiryMessage m where m.inquiry = :inquiry and m.number = :number
            and m.kind = org.selvedge.inquiries.MessageKind.MESSAGE
            """)
    Optional<InquiryMessage> message(InquiryId inquiry, int number);

    @Query("select s.number from InquirySeen s where s.key.inquiry = :inquiry and s.key.person = :person")
    Optional<Integer> seenBy(InquiryId inquiry, PersonId person);

    /** Never goes back: reading an old screen does not make a thread unread again. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into inquiry_seen (inquiry, person, version, number)
                    values (:#{#inquiry.value()}, :#{#person.value()}, 0, :number)
                    on duplicate key update
                    version = version + 1, number = greatest(number, values(number))
                    """)
    void seen(InquiryId inquiry, PersonId person, int number);
}
