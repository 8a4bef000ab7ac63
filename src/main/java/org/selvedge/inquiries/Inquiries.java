package org.selvedge.inquiries;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Inquiries extends JpaRepository<Inquiry, InquiryId> {
    /** Holder or deputy, today, of the organisation that was asked. */
    String OURS = """
            exists (select 1 from Mandate h where h.organisation = i.organisation and h.person = :person
                    and h.fromDay <= :today and (h.toDay is null or h.toDay >= :today))
            """;

    /** The one rule of who reads a thread. */
    String VISIBLE = "(i.asker = :person or " + OURS + ")";

    String SEEN = """
            coalesce((select s.number from InquirySeen s
                      where s.key.inquiry = i.id and s.key.person = :person), 0)
            """;

    boolean existsByIdAndAsker(InquiryId id, PersonId asker);

    @Query("select i from Inquiry i where i.id = :id and " + VISIBLE)
    Optional<Inquiry> visible(InquiryId id, PersonId person, LocalDate today);

    /** The same, held until the transaction ends: messages get their numbers one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inquiry i where i.id = :id and " + VISIBLE)
    Optional<Inquiry> taken(InquiryId id, PersonId person, LocalDate today);

    @Query("""
            select new org.selvedge.inquiries.InquiryLine(
                i.id, i.subject, i.organisation, i.state, i.turn, i.lastAt, i.lastPublicNumber >\s""" + SEEN + """
            ) from Inquiry i where i.asker = :person
            order by case i.turn when org.selvedge.inquiries.Turn.ASKER then 0
                                 when org.selvedge.inquiries.Turn.OURS then 1 else 2 end, i.lastAt desc, i.id
            """)
    Slice<InquiryLine> askedBy(PersonId person, Pageable page);

    @Query("""
            select new org.selvedge.inquiries.InquiryLine(
                i.id, i.subject, i.askerOrganisation, i.state, i.turn, i.lastAt, i.lastNumber >\s""" + SEEN + """
            ) from Inquiry i where i.organisation = :organisation and i.turn = :turn and\s""" + OURS + """
            order by i.lastAt desc, i.id
            """)
    Slice<InquiryLine> inbox(OrganisationId organisation, PersonId person, LocalDate today, Turn turn, Pageable page);

    @Query("select new org.selvedge.inquiries.TurnCount(i.turn, count(i)) from Inquiry i"
            + " where i.organisation = :organisation and " + OURS + " group by i.turn")
    List<TurnCount> counts(OrganisationId organisation, PersonId person, LocalDate today);
}
