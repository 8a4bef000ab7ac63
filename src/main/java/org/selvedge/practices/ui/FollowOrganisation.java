package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.organisations.Membership;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationPanel;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;
import org.selvedge.security.Reader;
import org.springframework.core.annotation.Order;

/** Beside the name of an organisation that publishes practices: follow it. */
@org.springframework.stereotype.Component
@Order(10)
class FollowOrganisation implements OrganisationPanel {
    private final FollowService service;

    FollowOrganisation(FollowService service) {
        this.service = service;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Optional<Component> of(OrganisationName organisation, Reader reader) {
        return organisation.membership() == Membership.MEMBER
                ? Optional.of(new FollowButton(service, Followed.of(organisation.id()), organisation.name()))
                : Optional.empty();
    }
}
