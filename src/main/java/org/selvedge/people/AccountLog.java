package org.selvedge.people;

import org.selvedge.security.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what happened at the door, in a transaction of its own: a refusal undoes nothing of its record. */
@Component
class AccountLog {
    private final ApplicationEventPublisher events;

    AccountLog(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void happened(Audited event) {
        events.publishEvent(event);
    }
}
