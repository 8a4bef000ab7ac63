package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.selvedge.media.FileId;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consent to a picture can be taken back on any day: its authors and its coordinators make it disappear at once. */
@Service
public class PictureService {
    private final Practices practices;
    private final Authors authors;
    private final Mandates mandates;
    private final PictureConsents consents;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PictureService(
            Practices practices,
            Authors authors,
            Mandates mandates,
            PictureConsents consents,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.authors = authors;
        this.mandates = mandates;
        this.consents = consents;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this reader is an author or a coordinator of the practice. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public boolean mayWithdraw(PracticeId id) {
        return practices
                .findById(id)
                .filter(practice -> reader.get().belongsTo(practice.owner()))
                .filter(this::isTheirs)
                .isPresent();
    }

    /** From now on nobody sees it, in any version. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional
    public void withdraw(PracticeId id, FileId picture) {
        if (!mayWithdraw(id) || !consents.has(id, picture)) {
            throw new NotFound();
        }
        PersonId person = reader.person();
        consents.withdraw(id, picture, person, clock.instant());
        events.publishEvent(new PictureWithdrawn(id, picture, person));
    }

    private boolean isTheirs(Practice practice) {
        PersonId person = reader.person();
        return authors.of(practice.id()).contains(person)
                || mandates.holders(practice.owner()).contains(person);
    }
}
