package org.selvedge.organisations;

import java.time.Clock;
import java.time.LocalDate;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.selvedge.shared.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisations of the demonstration network. */
@Component
@Order(10)
class DemonstrationOrganisations implements DemonstrationChapter {
    private final Organisations organisations;
    private final Clock clock;

    DemonstrationOrganisations(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public void tell(LocalDate today) {
        for (DemonstrationFile entry : DemonstrationFile.entries("organisations.yaml")) {
            Organisation organisation = new Organisation(
                    new OrganisationId(Ids.next()),
                    entry.text("slug"),
                    entry.text("name"),
                    entry.constant(Membership.class, "membership"),
                    entry.constant(OrganisationKind.class, "kind"),
                    entry.text("country"),
                    entry.text("town"),
                    entry.yes("demonstration"),
                    clock.instant());
            organisation.presentsItself(entry.number("homes"), entry.optional("website"), entry.texts("description"));
            organisations.save(organisation);
        }
    }
}
