package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.KeepingService;
import org.selvedge.practices.Standing;
import org.springframework.core.annotation.Order;

/** "Still true?" on the page where a practice is kept. */
@org.springframework.stereotype.Component
@Order(10)
class ConfirmationPart implements KeepingPanel {
    private final KeepingService service;
    private final Clock clock;

    ConfirmationPart(KeepingService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Keeping practice, Runnable changed) {
        if (practice.standing() != Standing.ACTIVE) {
            return Optional.empty();
        }
        return Optional.of(new ConfirmationBox(practice, service, Year.now(clock), changed));
    }
}
