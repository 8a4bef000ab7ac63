package org.selvedge.organisations;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** Somebody changed what their organisation says about itself. */
public record OrganisationPresented(PersonId actor, OrganisationId organisation) implements Audited {
    @Override
    public String action() {
        return "organisation.presented";
    }

    @Override
    public UUID subject() {
        return organisation.value();
    }
}
