package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.KeepingService;
import org.springframework.core.annotation.Order;

/** "Still true?" on the page where a practice is kept. */
@org.springframework.stereotype.Component
@Order(10)
class ConfirmationPart implements KeepingPanel {
    private final KeepingService service;

    ConfirmationPart(KeepingService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> of(Keeping practice, Runnable changed) {
        return Optional.of(new ConfirmationBox(practice, service, changed));
    }
}
