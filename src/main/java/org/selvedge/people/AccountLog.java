package org.selvedge.people;

import org.selvedge.security.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened at the door; whoever hears it opens the one transaction that it takes. */
@Component
class AccountLog {
    private final ApplicationEventPublisher events;

    AccountLog(ApplicationEventPublisher events) {
        this.events = events;
    }

    void happened(Audited event) {
        events.publishEvent(event);
    }
}
