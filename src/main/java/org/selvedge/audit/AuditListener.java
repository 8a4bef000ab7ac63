package org.selvedge.audit;

import org.selvedge.security.Audited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears what happened and writes it down: with the change itself, or, for a refusal, in a transaction of its own. */
@Component
class AuditListener {
    private final AuditLog log;
    private final TransactionTemplate together;
    private final TransactionTemplate apart;

    AuditListener(AuditLog log, PlatformTransactionManager transactions) {
        this.log = log;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void hear(Audited event) {
        (event.refused() ? apart : together).executeWithoutResult(status -> log.write(event));
    }
}
