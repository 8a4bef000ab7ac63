package org.selvedge.practices;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audited;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/**
 * A partner confirmed its part in a version, refused it, or took its confirmation back.
 *
 * @param answer what it says now; {@link PartnerAnswer#WAITING} for a confirmation taken back
 * @param reason never written into the audit log
 */
public record PartnerAnswered(
        PracticeId practice,
        int number,
        OrganisationId partner,
        PartnerAnswer answer,
        PersonId actor,
        @Nullable String reason)
        implements Audited {
    @Override
    public String action() {
        return "practice.partner-" + answer.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
