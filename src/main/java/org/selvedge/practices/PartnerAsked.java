package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** A version names an organisation of the network, which is asked to confirm its part. */
public record PartnerAsked(PracticeId practice, int number, OrganisationId partner, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "practice.partner-asked";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
