package org.selvedge.practices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.selvedge.media.FileId;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pictures whose consent was taken back or has ended. Pages look at the day itself; this only tells people. */
@Component
class PictureConsents {
    private final JdbcClient jdbc;
    private final Authors authors;
    private final Mandates mandates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PictureConsents(
            JdbcClient jdbc, Authors authors, Mandates mandates, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.authors = authors;
        this.mandates = mandates;
        this.events = events;
        this.clock = clock;
    }

    boolean has(PracticeId practice, FileId picture) {
        return jdbc.sql("""
                                select count(*) from practice_picture c join practice_version v on v.id = c.version_id
                                where v.practice_id = :practice and c.file_id = :picture""")
                        .param("practice", practice.value())
                        .param("picture", picture.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void withdraw(PracticeId practice, FileId picture, PersonId by, Instant now) {
        jdbc.sql("""
                        insert ignore into practice_picture_withdrawn (practice_id, file_id, withdrawn_by, withdrawn_at)
                        values (:practice, :picture, :by, :now)""")
                .param("practice", practice.value())
                .param("picture", picture.value())
                .param("by", by.value())
                .param("now", Utc.of(now))
                .update();
    }

    /** Once for each picture and end, on whichever node comes first. */
    @Scheduled(
            fixedDelayString = "${selvedge.practices.jobs-every:PT1H}",
            initialDelayString = "${selvedge.practices.jobs-after:PT1M}")
    @Transactional
    void tellOfEnded() {
        for (Ended ended : ended(LocalDate.now(clock))) {
            int first = jdbc.sql("""
                            insert ignore into practice_picture_ended (practice_id, file_id, consent_until, told_at)
                            values (:practice, :picture, :until, :now)""")
                    .param("practice", ended.practice().value())
                    .param("picture", ended.picture().value())
                    .param("until", ended.until())
                    .param("now", Utc.of(clock.instant()))
                    .update();
            if (first == 1) {
                events.publishEvent(new PictureConsentEnded(ended.practice(), ended.picture(), told(ended)));
            }
        }
    }

    /** The authors; where nobody is named as one, the organisation's coordinators. */
    private Set<PersonId> told(Ended ended) {
        Set<PersonId> writing = authors.of(ended.practice());
        return writing.isEmpty() ? new HashSet<>(mandates.holders(ended.owner())) : writing;
    }

    private List<Ended> ended(LocalDate today) {
        return jdbc.sql("""
                        select p.id, p.owner_id, c.file_id, c.consent_until
                        from practice_picture c join practice p on p.shown_version_id = c.version_id
                        where c.consent_until < :today
                            and not exists (select 1 from practice_picture_ended e where e.practice_id = p.id
                                and e.file_id = c.file_id and e.consent_until = c.consent_until)
                            and not exists (select 1 from practice_picture_withdrawn w
                                where w.practice_id = p.id and w.file_id = c.file_id)
                        order by c.consent_until limit 500""")
                .param("today", today)
                .query((row, number) -> new Ended(
                        new PracticeId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getObject("consent_until", LocalDate.class)))
                .list();
    }

    private record Ended(PracticeId practice, OrganisationId owner, FileId picture, LocalDate until) {}
}
