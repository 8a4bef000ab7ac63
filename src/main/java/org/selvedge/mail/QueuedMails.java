package org.selvedge.mail;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface QueuedMails extends JpaRepository<QueuedMail, MailId> {
    String SKIP_LOCKED = "-2";

    /** Mails that are due and that no other worker holds. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("""
            select mail from QueuedMail mail
            where mail.state = org.selvedge.mail.MailState.WAITING and mail.nextTryAt <= :now
            order by mail.nextTryAt
            """)
    List<QueuedMail> due(Instant now, Pageable page);

    @Query("""
            select new org.selvedge.mail.MailRow(
                mail.id, mail.address, mail.kind, mail.state, mail.why, mail.tries, mail.createdAt, mail.doneAt)
            from QueuedMail mail order by mail.createdAt desc, mail.id desc
            """)
    Page<MailRow> rows(Pageable page);

    @Query("""
            select new org.selvedge.mail.MailRow(
                mail.id, mail.address, mail.kind, mail.state, mail.why, mail.tries, mail.createdAt, mail.doneAt)
            from QueuedMail mail where mail.state = :state order by mail.createdAt desc, mail.id desc
            """)
    Page<MailRow> rows(MailState state, Pageable page);
}
