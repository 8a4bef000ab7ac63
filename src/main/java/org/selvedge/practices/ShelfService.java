package org.selvedge.practices;

import static org.selvedge.security.Roles.COORDINATOR;
import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.PARTNER;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.Audience;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a practice as a whole: archived with a successor, taken from the shelf at once, narrowed. */
@Service
@Transactional
public class ShelfService {
    private final VersionDoor door;
    private final ShelfNotes notes;
    private final Narrowing narrowing;
    private final Practices practices;
    private final Slugs slugs;
    private final Sights sights;
    private final Steps steps;
    private final Mandates mandates;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShelfService(
            VersionDoor door,
            ShelfNotes notes,
            Narrowing narrowing,
            Practices practices,
            Slugs slugs,
            Sights sights,
            Steps steps,
            Mandates mandates,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.notes = notes;
        this.narrowing = narrowing;
        this.practices = practices;
        this.slugs = slugs;
        this.sights = sights;
        this.steps = steps;
        this.mandates = mandates;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** For whoever sees the practice; empty while it stands on its shelf. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(readOnly = true)
    public Optional<ShelfNote> note(PracticeId practice, Locale language) {
        return notes.of(practice, sights.of(reader.get()), language);
    }

    /** Readable by its link, no longer offered. The successor, if any, is one that this reader may read. */
    @RolesAllowed({COORDINATOR, SECRETARIAT})
    public void archive(PracticeId id, String reason, @Nullable String successorSlug) {
        boolean alone = successorSlug == null || successorSlug.isBlank();
        Optional<PracticeId> wanted = alone ? Optional.empty() : named(successorSlug.strip());
        Practice practice = kept(wanted.map(next -> door.locked(id, next)).orElseGet(() -> door.locked(id)));
        in(practice, Standing.ACTIVE);
        String why = Reason.needed(reason);
        PracticeId successor = alone ? null : successor(id, wanted);
        practice.stands(Standing.ARCHIVED, new StandingReason(why, clock.instant(), successor));
        tell(practice, "archive", why);
    }

    /** A former address leads to it as well. */
    private Optional<PracticeId> named(String slug) {
        return practices.idOf(slug).or(() -> slugs.now(slug).flatMap(practices::idOf));
    }

    private PracticeId successor(PracticeId practice, Optional<PracticeId> wanted) {
        PracticeId successor = wanted.filter(found -> notes.readable(found, sights.of(reader.get())))
                .orElseThrow(() -> Refusal.of("successor", "practices.archive.successor.unknown"));
        if (notes.leadsTo(successor, practice)) {
            throw Refusal.of("successor", "practices.archive.successor.cycle");
        }
        return successor;
    }

    /** Offered again. */
    @RolesAllowed({COORDINATOR, SECRETARIAT})
    public void restore(PracticeId id) {
        Practice practice = kept(id);
        in(practice, Standing.ARCHIVED);
        practice.stands(Standing.ACTIVE, new StandingReason(null, clock.instant(), null));
        tell(practice, "restore", null);
    }

    /** At once, with a reason: from now on only its own people and the office read it. */
    @RolesAllowed(SECRETARIAT)
    public void unpublish(PracticeId id, String reason) {
        Practice practice = kept(id);
        in(practice, Standing.ACTIVE, Standing.ARCHIVED);
        String why = Reason.needed(reason);
        PracticeId successor =
                practice.standingReason().map(StandingReason::successor).orElse(null);
        practice.stands(Standing.UNPUBLISHED, new StandingReason(why, clock.instant(), successor));
        tell(practice, "unpublish", why);
    }

    /** Everybody reads again what they read before; what was archived stays archived. */
    @RolesAllowed(SECRETARIAT)
    public void putBack(PracticeId id) {
        Practice practice = kept(id);
        in(practice, Standing.UNPUBLISHED);
        Optional<String> archived = steps.archivedBefore(id);
        PracticeId successor =
                practice.standingReason().map(StandingReason::successor).orElse(null);
        practice.stands(
                archived.isPresent() ? Standing.ARCHIVED : Standing.ACTIVE,
                new StandingReason(archived.orElse(null), clock.instant(), archived.isPresent() ? successor : null));
        tell(practice, "put-back", null);
    }

    /** What its own people may narrow: the sections that readers see, each with its audience; empty for others. */
    @RolesAllowed(MEMBER)
    @Transactional(readOnly = true)
    public Map<SectionKind, Audience> audiences(PracticeId practice) {
        return narrowing.audiences(practice, reader.get());
    }

    /** At once, on the page, in the search, in earlier versions and in what is being written; never wider. */
    @RolesAllowed(MEMBER)
    public void narrow(PracticeId id, SectionKind section, Audience audience) {
        narrowing.narrow(door.locked(id), section, audience, reader.get());
    }

    /** Those who speak for its organisation, and the office; for everybody else it is not there. */
    private Practice kept(PracticeId id) {
        return kept(door.locked(id));
    }

    private Practice kept(Practice practice) {
        Reader who = reader.get();
        boolean theirs = who.is(Role.SECRETARIAT)
                || who.belongsTo(practice.owner()) && mandates.holds(who.requirePerson(), practice.owner());
        if (!theirs || practice.shown().isEmpty()) {
            throw new NotFound();
        }
        return practice;
    }

    private static void in(Practice practice, Standing... expected) {
        if (!List.of(expected).contains(practice.standing())) {
            throw new Refusal("practices.state.refused");
        }
    }

    private void tell(Practice practice, String did, @Nullable String reason) {
        steps.keep(practice.id(), null, did, reader.person(), reason);
        int number = practice.shown().orElseThrow().number();
        events.publishEvent(
                new PracticeStood(practice.id(), number, did, practice.standing(), reader.person(), reason));
    }
}
