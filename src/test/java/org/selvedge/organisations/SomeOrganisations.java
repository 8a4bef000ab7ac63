package org.selvedge.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations for tests: each call founds a new one. */
@Component
@Transactional
public class SomeOrganisations {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Organisations organisations;
    private final MandateRows mandates;
    private final SomePeople people;
    private final Clock clock;

    SomeOrganisations(Organisations organisations, MandateRows mandates, SomePeople people, Clock clock) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    public OrganisationId member() {
        return founded(Membership.MEMBER, OrganisationKind.HOUSING);
    }

    public OrganisationId partner() {
        return founded(Membership.PARTNER, OrganisationKind.ASSOCIATION);
    }

    public OrganisationId office() {
        return founded(Membership.OFFICE, OrganisationKind.NETWORK);
    }

    /** Somebody new of its people, who coordinates it. */
    public PersonId coordinator(OrganisationId organisation) {
        PersonId person = people.member(organisation);
        coordinatedBy(organisation, person);
        return person;
    }

    public void coordinatedBy(OrganisationId organisation, PersonId person) {
        mandates.save(new Mandate(
                organisation,
                person,
                MandateKind.COORDINATOR,
                LocalDate.now(clock).minusDays(1)));
    }

    public void deputisedBy(OrganisationId organisation, PersonId person) {
        mandates.save(new Mandate(
                organisation, person, MandateKind.DEPUTY, LocalDate.now(clock).minusDays(1)));
    }

    /** Every mandate of the organisation ended yesterday. */
    public void vacant(OrganisationId organisation) {
        LocalDate today = LocalDate.now(clock);
        mandates.inForce(organisation, today).forEach(mandate -> mandate.end(today.minusDays(1)));
    }

    /** A member of that name. */
    public OrganisationId called(String name) {
        return founded(Membership.MEMBER, OrganisationKind.HOUSING, NUMBER.incrementAndGet(), name);
    }

    private OrganisationId founded(Membership membership, OrganisationKind kind) {
        int number = NUMBER.incrementAndGet();
        return founded(membership, kind, number, "Some organisation " + number);
    }

    private OrganisationId founded(Membership membership, OrganisationKind kind, int number, String name) {
        OrganisationId id = new OrganisationId(Ids.next());
        organisations.save(new Organisation(
                id, "some-organisation-" + number, name, membership, kind, "AT", "Graz", true, clock.instant()));
        return id;
    }
}
