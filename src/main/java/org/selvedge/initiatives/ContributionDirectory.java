package org.selvedge.initiatives;

import java.util.Locale;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a notice needs to know of a contribution that an event names. */
@Component
@Transactional(readOnly = true)
public class ContributionDirectory {
    private final Contributions contributions;
    private final Initiatives initiatives;

    ContributionDirectory(Contributions contributions, Initiatives initiatives) {
        this.contributions = contributions;
        this.initiatives = initiatives;
    }

    public Brief brief(ContributionId id, Locale language) {
        Contribution contribution = contributions.findById(id).orElseThrow(NotFound::new);
        Initiative initiative = initiatives.findById(contribution.initiative()).orElseThrow(NotFound::new);
        return new Brief(
                id,
                initiative.id(),
                contribution.title().in(language),
                initiative.name().in(language),
                contribution.partner(),
                initiative.owner());
    }

    /** Titles in the language asked for; the giver and the receiver. */
    public record Brief(
            ContributionId id,
            InitiativeId initiativeId,
            String title,
            String initiative,
            OrganisationId partner,
            OrganisationId receiver) {}
}
