package org.selvedge.practices;

import static org.selvedge.security.Roles.COORDINATOR;
import static org.selvedge.security.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partners confirm their own part before it is published: a partner organisation by any of its people, a member
 * organisation by its mandate. Until then readers see only what kind of partner it is; silence never publishes.
 */
@Service
@Transactional
public class PartnerService {
    private final PartnerRequests requests;
    private final VersionDoor door;
    private final EntityManager entities;
    private final Mandates mandates;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerService(
            PartnerRequests requests,
            VersionDoor door,
            EntityManager entities,
            Mandates mandates,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.door = door;
        this.entities = entities;
        this.mandates = mandates;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** What practices of others say of the own organisation's part; what waits for an answer first. */
    @RolesAllowed({PARTNER, COORDINATOR})
    @Transactional(readOnly = true)
    public List<PartnerRequest> of(int page) {
        return requests.of(own(), page);
    }

    @RolesAllowed({PARTNER, COORDINATOR})
    public void confirm(UUID part, long seen) {
        PracticePartner partner = open(part, seen);
        same(partner, each -> each.confirm(reader.person(), clock.instant()));
        tell(partner, PartnerAnswer.CONFIRMED, null);
    }

    /** Readers go on seeing only its kind; the authors read why. */
    @RolesAllowed({PARTNER, COORDINATOR})
    public void refuse(UUID part, String reason, long seen) {
        PracticePartner partner = open(part, seen);
        String why = Reason.needed(reason);
        same(partner, each -> each.refuse(why, reader.person(), clock.instant()));
        tell(partner, PartnerAnswer.REFUSED, why);
    }

    /** From now on readers see only its kind again, in earlier versions as well. */
    @RolesAllowed({PARTNER, COORDINATOR})
    public void takeBack(UUID part, String reason, long seen) {
        PracticePartner partner = open(part, seen);
        if (!partner.confirmed()) {
            throw new Refusal("practices.state.refused");
        }
        String why = Reason.needed(reason);
        same(partner, each -> each.refuse(why, reader.person(), clock.instant()));
        tell(partner, PartnerAnswer.WAITING, why);
    }

    /** Its word holds wherever the practice says the same of it, and decides who finds the practice by its name. */
    private static void same(PracticePartner partner, Consumer<PracticePartner> answer) {
        Practice practice = partner.version().practice();
        practice.versions().stream()
                .flatMap(version -> version.partners().stream())
                .filter(partner::saysTheSameAs)
                .forEach(answer);
        practice.lists(practice.listing().retold());
    }

    private void tell(PracticePartner partner, PartnerAnswer answer, @Nullable String reason) {
        PracticeVersion version = partner.version();
        events.publishEvent(
                new PartnerAnswered(version.practice().id(), version.number(), own(), answer, reader.person(), reason));
    }

    /** One after the other; a part that was rewritten, or answered by a colleague meanwhile, is refused. */
    private PracticePartner open(UUID part, long seen) {
        PracticePartner partner = found(part).orElseThrow(NotFound::new);
        entities.refresh(door.locked(partner.version().practice().id()));
        entities.refresh(partner);
        if (partner.rowVersion() != seen || partner.version().state() == VersionState.WITHDRAWN) {
            throw new Refusal("practices.state.refused");
        }
        return partner;
    }

    private Optional<PracticePartner> found(UUID part) {
        OrganisationId own = own();
        return Optional.ofNullable(entities.find(PracticePartner.class, new PartnerId(part)))
                .filter(partner -> partner.organisation().filter(own::equals).isPresent())
                .filter(partner -> !partner.version().practice().owner().equals(own));
    }

    private OrganisationId own() {
        Reader who = reader.get();
        OrganisationId own = who.requireOrganisation();
        if (!who.is(Role.PARTNER) && !mandates.holds(who.requirePerson(), own)) {
            throw new NotFound();
        }
        return own;
    }
}
