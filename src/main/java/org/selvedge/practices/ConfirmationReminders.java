package org.selvedge.practices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.selvedge.organisations.Mandates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds those who speak for an organisation that a practice should be confirmed: on the day, 14 and 30 days later. Each
 * reminder goes out once; whoever was away for all of them, such as a new installation, gets only the last. While nobody
 * holds the mandate, it waits.
 */
@Component
class ConfirmationReminders {
    /** Days after the due date, the last first. */
    private static final List<Integer> DAYS = List.of(30, 14, 0);

    private static final int MOST_AT_ONCE = 200;

    private final KeepingRows rows;
    private final Mandates mandates;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmationReminders(
            KeepingRows rows,
            Mandates mandates,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.mandates = mandates;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${selvedge.practices.jobs-every:PT1H}",
            initialDelayString = "${selvedge.practices.jobs-after:PT1M}")
    void remind() {
        LocalDate today = LocalDate.now(clock);
        for (int days : DAYS) {
            LocalDate confirmed = Freshness.confirmedBy(today.minusDays(days));
            rows.toRemind(confirmed, days, today, MOST_AT_ONCE)
                    .forEach(row -> transaction.executeWithoutResult(status -> remind(row, days)));
        }
    }

    private void remind(KeepingRows.Row row, int days) {
        LocalDate dueOn = Freshness.dueOn(row.confirmedOn());
        if (mandates.holders(row.owner()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        if (rows.remember(row.practice(), dueOn, days, now)) {
            DAYS.stream().filter(earlier -> earlier < days).forEach(earlier -> {
                rows.remember(row.practice(), dueOn, earlier, now);
            });
            events.publishEvent(new ConfirmationAwaited(row.practice(), row.owner(), dueOn, days));
        }
    }
}
