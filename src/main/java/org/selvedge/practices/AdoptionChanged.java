package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** An organisation changed what it says about taking up another's practice. */
public record AdoptionChanged(
        PersonId actor, PracticeId practice, OrganisationId owner, OrganisationId organisation, AdoptionState state)
        implements Audited {
    @Override
    public String action() {
        return "practice.adoption-changed";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
