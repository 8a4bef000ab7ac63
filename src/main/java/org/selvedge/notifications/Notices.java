package org.selvedge.notifications;

import java.time.Instant;
import org.selvedge.security.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, NoticeId> {
    Notice save(Notice notice);

    @Query("select count(n) from Notice n where n.person = :person and n.readAt is null")
    long unread(PersonId person);

    @Query("""
            select new org.selvedge.notifications.NoticeLine(
                n.id, n.kind, n.who, n.what, n.route, n.happenedAt, n.readAt is null)
            from Notice n where n.person = :person order by n.happenedAt desc, n.id desc
            """)
    Slice<NoticeLine> of(PersonId person, Pageable page);

    @Modifying
    @Query("update versioned Notice n set n.readAt = :now"
            + " where n.id = :id and n.person = :person and n.readAt is null")
    int read(NoticeId id, PersonId person, Instant now);

    @Modifying
    @Query("update versioned Notice n set n.readAt = :now"
            + " where n.route = :route and n.person = :person and n.readAt is null")
    int readAbout(String route, PersonId person, Instant now);

    @Modifying
    @Query("update versioned Notice n set n.readAt = :now where n.person = :person and n.readAt is null")
    int readAll(PersonId person, Instant now);

    @Modifying
    @Query("delete from Notice n where n.route = :route and n.person = :person and n.kind = :kind and n.readAt is null")
    int forgetUnread(String route, PersonId person, NoticeKind kind);
}
