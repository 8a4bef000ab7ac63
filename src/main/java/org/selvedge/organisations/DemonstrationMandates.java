package org.selvedge.organisations;

import java.time.LocalDate;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who speaks for whom in the demonstration network, once its people are there. */
@Component
@Order(21)
class DemonstrationMandates implements DemonstrationChapter {
    private final MandateRows mandates;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;

    DemonstrationMandates(MandateRows mandates, OrganisationDirectory organisations, PeopleDirectory people) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public void tell(LocalDate today) {
        for (DemonstrationFile entry : DemonstrationFile.entries("people.yaml")) {
            if (entry.optional("mandate") != null) {
                PersonId person = people.byAddress(entry.text("address")).orElseThrow();
                OrganisationId organisation = organisations
                        .bySlug(entry.text("organisation"))
                        .orElseThrow()
                        .id();
                mandates.save(new Mandate(
                        organisation, person, entry.constant(MandateKind.class, "mandate"), today.minusYears(1)));
            }
        }
    }
}
