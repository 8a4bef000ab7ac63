package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** An organisation said for the first time that it takes up another's practice. */
public record PracticeTakenUp(
        PersonId actor, PracticeId practice, OrganisationId owner, OrganisationId organisation, AdoptionState state)
        implements Audited {
    @Override
    public String action() {
        return "practice.taken-up";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
