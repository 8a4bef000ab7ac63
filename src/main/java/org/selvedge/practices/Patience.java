package org.selvedge.practices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After ten working days an untouched entry of a queue is offered to others as well, once: a version at its gate to the
 * deputies, or to the office where there is none; a review to the office.
 */
@Component
class Patience {
    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Offers offers;
    private final Gates gates;
    private final Authors authors;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Patience(
            JdbcClient jdbc,
            Offers offers,
            Gates gates,
            Authors authors,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.gates = gates;
        this.authors = authors;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Several nodes may run it at the same time: each entry is offered by one of them. */
    @Scheduled(
            fixedDelayString = "${selvedge.practices.jobs-every:PT1H}",
            initialDelayString = "${selvedge.practices.jobs-after:PT1M}")
    void offer() {
        Instant before = WorkingDays.before(LocalDate.now(clock), WorkingDays.PATIENCE)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        untouched("""
                select v.id, p.id as practice, v.number, p.owner_id
                from practice_version v join practice p on p.id = v.practice_id
                where v.state = 'SUBMITTED' and v.state_since < :before""", Offers.What.GATE, before)
                .forEach(entry -> transaction.executeWithoutResult(status -> gate(entry)));
        untouched("""
                select v.id, p.id as practice, v.number, p.owner_id
                from practice_review r join practice_version v on v.id = r.version_id
                    join practice p on p.id = v.practice_id
                where r.state = 'NAMED' and r.state_since < :before""", Offers.What.REVIEW, before)
                .forEach(entry ->
                        transaction.executeWithoutResult(status -> offer(entry, Offers.What.REVIEW, List.of())));
    }

    private List<Entry> untouched(String sql, Offers.What what, Instant before) {
        return jdbc.sql(sql + """
                         and not exists (select 1 from practice_offer f where f.version_id = v.id and f.what = :what)
                        order by v.id limit :most""")
                .param("before", Utc.of(before))
                .param("what", what.name())
                .param("most", MOST_AT_ONCE)
                .query((row, number) -> new Entry(
                        new VersionId(row.getObject("id", UUID.class)),
                        new PracticeId(row.getObject("practice", UUID.class)),
                        row.getInt("number"),
                        new OrganisationId(row.getObject("owner_id", UUID.class))))
                .list();
    }

    /** Whoever comes after the first of those who decide. */
    private void gate(Entry entry) {
        List<PersonId> people = gates.of(
                        entry.owner(),
                        authors.of(entry.practice(), entry.version()).undeciding())
                .people();
        offer(entry, Offers.What.GATE, people.isEmpty() ? people : people.subList(1, people.size()));
    }

    private void offer(Entry entry, Offers.What what, List<PersonId> deputies) {
        Offers.To to = deputies.isEmpty() ? Offers.To.OFFICE : Offers.To.DEPUTY;
        if (offers.offer(entry.version(), what, to, clock.instant())) {
            events.publishEvent(
                    new LeftUntouched(entry.practice(), entry.number(), what == Offers.What.REVIEW, deputies));
        }
    }

    private record Entry(VersionId version, PracticeId practice, int number, OrganisationId owner) {}
}
