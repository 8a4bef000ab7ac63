package org.selvedge.audit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals new entries every few seconds; the lock on the chain's head lets one node do it at a time. */
@Component
class AuditSeal {
    private final AuditLog log;

    AuditSeal(AuditLog log) {
        this.log = log;
    }

    @Scheduled(fixedDelayString = "${selvedge.audit.seal-every:10s}")
    void sealNewEntries() {
        while (log.seal() > 0) {
            // until nothing is open
        }
    }
}
