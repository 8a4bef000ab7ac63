package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.AddressService;
import org.selvedge.practices.Keeping;
import org.springframework.core.annotation.Order;

/** The address of a practice, where those who speak for its organisation keep it. */
@org.springframework.stereotype.Component
@Order(60)
class AddressPart implements KeepingPanel {
    private final AddressService addresses;

    AddressPart(AddressService addresses) {
        this.addresses = addresses;
    }

    @Override
    public Optional<Component> of(Keeping practice, Runnable changed) {
        return practice.mayDecide() ? Optional.of(new AddressBox(practice, addresses)) : Optional.empty();
    }
}
