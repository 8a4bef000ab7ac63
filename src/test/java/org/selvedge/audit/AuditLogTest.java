package org.selvedge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened is written down with the change, refusals even without it, and nobody changes it unnoticed. */
@PortalTest
class AuditLogTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whatHappenedIsInTheLog() {
        Happened happened = new Happened("loom.threaded", PersonId.next(), UUID.randomUUID(), false);
        events.publishEvent(happened);
        assertThat(entriesOf(happened)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("loom.threaded");
            assertThat(entry.actor()).isEqualTo(happened.actor());
        });
    }

    @Test
    void whatWasUndoneIsNotInTheLogButARefusalIs() {
        Happened undone = new Happened("loom.threaded", PersonId.next(), UUID.randomUUID(), false);
        Happened refused = new Happened("loom.refused", PersonId.next(), UUID.randomUUID(), true);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    events.publishEvent(undone);
                    events.publishEvent(refused);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entriesOf(undone)).isEmpty();
        assertThat(entriesOf(refused)).hasSize(1);
    }

    @Test
    void aChangedEntryBreaksTheChain() {
        Happened happened = new Happened("loom.threaded", PersonId.next(), UUID.randomUUID(), false);
        events.publishEvent(happened);
        sealEverything();
        assertThat(log.firstBroken()).isEmpty();
        long id = entriesOf(happened).getFirst().id();
        rename(id, "loom.unthreaded");
        try {
            assertThat(log.firstBroken()).contains(id);
        } finally {
            rename(id, "loom.threaded");
        }
        assertThat(log.firstBroken()).isEmpty();
    }

    private void sealEverything() {
        while (log.seal() > 0) {
            assertThat(log.firstBroken()).isEmpty();
        }
    }

    private void rename(long id, String action) {
        jdbc.sql("update audit_entry set action = ? where id = ?")
                .params(action, id)
                .update();
    }

    private List<AuditEntry> entriesOf(Happened event) {
        return log.newestFirst(0, 200).stream()
                .filter(entry -> event.subject().equals(entry.subject()))
                .toList();
    }

    private record Happened(String action, @Nullable PersonId actor, UUID subject, boolean refused)
            implements Audited {}
}
