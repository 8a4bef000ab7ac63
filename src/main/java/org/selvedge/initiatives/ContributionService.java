package org.selvedge.initiatives;

import static org.selvedge.security.Roles.COORDINATOR;
import static org.selvedge.security.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.Partnerships;
import org.selvedge.people.DraftService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.selvedge.shared.ui.LiveUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What partners give: kept true by them, confirmed or asked about by the organisation that receives it. */
@Service
@Transactional
public class ContributionService {
    static final int LONGEST_REASON = 2_000;

    private final Contributions contributions;
    private final ContributionEntries entries;
    private final ContributionQueries queries;
    private final Initiatives initiatives;
    private final Partnerships partnerships;
    private final ContributionSheets sheets;
    private final DraftService drafts;
    private final CurrentReader current;
    private final Mandates mandates;
    private final ApplicationEventPublisher events;
    private final LiveUpdates updates;
    private final Clock clock;

    ContributionService(
            Contributions contributions,
            ContributionEntries entries,
            ContributionQueries queries,
            Initiatives initiatives,
            Partnerships partnerships,
            ContributionSheets sheets,
            DraftService drafts,
            CurrentReader current,
            Mandates mandates,
            ApplicationEventPublisher events,
            LiveUpdates updates,
            Clock clock) {
        this.contributions = contributions;
        this.entries = entries;
        this.queries = queries;
        this.initiatives = initiatives;
        this.partnerships = partnerships;
        this.sheets = sheets;
        this.drafts = drafts;
        this.current = current;
        this.mandates = mandates;
        this.events = events;
        this.updates = updates;
        this.clock = clock;
    }

    /** The own organisation's contributions; those that need it first. */
    @RolesAllowed(PARTNER)
    @Transactional(readOnly = true)
    public List<ContributionCard> own(Pageable page, Locale language) {
        OrganisationId partner = current.organisation();
        return queries.ofPartner(partner, partnerships.of(partner), page, language);
    }

    @RolesAllowed(PARTNER)
    @Transactional(readOnly = true)
    public ContributionSheet open(ContributionId id, Locale language) {
        return sheets.of(given(contributions.findById(id).orElseThrow(NotFound::new)), true, language);
    }

    /**
     * Keeps what was typed, for colleagues too, and sends nothing.
     *
     * @param seen the version the change was made on
     * @throws ContributionConflict when somebody else changed it meanwhile
     */
    @RolesAllowed(PARTNER)
    public ContributionSheet keep(ContributionId id, ContributionChange change, long seen, Locale language) {
        Contribution contribution = toChange(id, change, seen, language);
        contribution.keep(change.terms(language), change.note().strip(), current.person(), clock);
        return done(contribution, ContributionDeed.KEPT, contribution.note(), true, language);
    }

    /** Sends it to the receiving organisation to confirm; refusals and conflicts as when keeping. */
    @RolesAllowed(PARTNER)
    public ContributionSheet send(ContributionId id, ContributionChange change, long seen, Locale language) {
        Contribution contribution = toChange(id, change, seen, language);
        ContributionTerms terms = change.terms(language);
        change.mustSayWhat();
        contribution.send(terms, change.note().strip(), current.person(), clock);
        ContributionSheet sheet = done(contribution, ContributionDeed.SENT, contribution.note(), true, language);
        events.publishEvent(new ContributionSent(
                id,
                contribution.initiative(),
                contribution.partner(),
                owner(contribution),
                current.person(),
                current.person()));
        tell(mandates.holders(owner(contribution)));
        return sheet;
    }

    /** What the own organisation was sent and has not answered, the oldest first. */
    @RolesAllowed(COORDINATOR)
    @Transactional(readOnly = true)
    public List<ContributionCard> toConfirm(Pageable page, Locale language) {
        return queries.waitingFor(current.organisation(), page, language);
    }

    @RolesAllowed(COORDINATOR)
    @Transactional(readOnly = true)
    public ContributionSheet received(ContributionId id, Locale language) {
        Contribution contribution = contributions.findById(id).orElseThrow(NotFound::new);
        return sheets.of(received(contribution), false, language);
    }

    /** Confirms what the coordinator saw; refuses when the partner changed it since. */
    @RolesAllowed(COORDINATOR)
    public void confirm(ContributionId id, long seen) {
        Contribution contribution = toAnswer(id, seen);
        contribution.confirm(current.person(), clock);
        remember(contribution, ContributionDeed.CONFIRMED, "");
        events.publishEvent(new ContributionConfirmed(
                id,
                contribution.initiative(),
                contribution.partner(),
                current.organisation(),
                contribution.sentBy(),
                current.person()));
        tell(Stream.ofNullable(contribution.sentBy()).toList());
    }

    /** Sends it back with a question, which the partner reads. */
    @RolesAllowed(COORDINATOR)
    public void askBack(ContributionId id, String typed, long seen) {
        Contribution contribution = toAnswer(id, seen);
        String reason = Typed.text(typed).strip();
        if (reason.isEmpty()) {
            throw Refusal.of("reason", "initiatives.contribution.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.of("reason", "initiatives.contribution.reason.long", LONGEST_REASON);
        }
        contribution.askBack(reason);
        remember(contribution, ContributionDeed.ASKED_BACK, reason);
        events.publishEvent(new ContributionAskedBack(
                id,
                contribution.initiative(),
                contribution.partner(),
                current.organisation(),
                contribution.sentBy(),
                current.person()));
        tell(Stream.ofNullable(contribution.sentBy()).toList());
    }

    /** Open screens and the menu's numbers of these people, and of the one who acts, follow at once. */
    private void tell(List<PersonId> others) {
        updates.changed(Stream.concat(others.stream(), Stream.of(current.person()))
                .distinct()
                .toList());
    }

    private Contribution toChange(ContributionId id, ContributionChange change, long seen, Locale language) {
        Contribution contribution = given(contributions.forChange(id).orElseThrow(NotFound::new));
        if (contribution.version() != seen) {
            throw new ContributionConflict(sheets.of(contribution, true, language), change);
        }
        return contribution;
    }

    private Contribution toAnswer(ContributionId id, long seen) {
        Contribution contribution = received(contributions.forChange(id).orElseThrow(NotFound::new));
        if (contribution.version() != seen) {
            throw new Refusal("initiatives.contribution.changed");
        }
        return contribution;
    }

    /** The giver's own, in an initiative that it takes part in today; anything else is not there. */
    private Contribution given(Contribution contribution) {
        OrganisationId partner = current.organisation();
        if (!contribution.partner().equals(partner) || !partnerships.takesPart(partner, contribution.initiative())) {
            throw new NotFound();
        }
        return contribution;
    }

    private Contribution received(Contribution contribution) {
        if (!owner(contribution).equals(current.organisation())) {
            throw new NotFound();
        }
        return contribution;
    }

    private OrganisationId owner(Contribution contribution) {
        return initiatives
                .findById(contribution.initiative())
                .orElseThrow(NotFound::new)
                .owner();
    }

    private ContributionSheet done(
            Contribution contribution, ContributionDeed deed, String note, boolean forPartner, Locale language) {
        remember(contribution, deed, note);
        contributions.flush();
        drafts.discard(contribution.id().draftPlace());
        return sheets.of(contribution, forPartner, language);
    }

    private void remember(Contribution contribution, ContributionDeed deed, String note) {
        entries.save(new ContributionEntry(contribution, deed, clock.instant(), current.person(), note));
    }
}
