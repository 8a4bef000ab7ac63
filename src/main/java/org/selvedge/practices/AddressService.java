package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.selvedge.organisations.Mandates;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deliberate changes of a practice's address by those who speak for its organisation. */
@Service
@Transactional
public class AddressService {
    private final Practices practices;
    private final Slugs slugs;
    private final Steps steps;
    private final Mandates mandates;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressService(
            Practices practices,
            Slugs slugs,
            Steps steps,
            Mandates mandates,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.slugs = slugs;
        this.steps = steps;
        this.mandates = mandates;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a practice another address; the former one goes on leading to it.
     *
     * @return the new one as it is kept; refused at {@code slug} where it cannot be one or is another's
     */
    @RolesAllowed(Roles.COORDINATOR)
    public String rename(PracticeId id, String slug) {
        PersonId person = reader.person();
        Practice practice = practices
                .findById(id)
                .filter(Practice::named)
                .filter(known -> mandates.holds(person, known.owner()))
                .orElseThrow(NotFound::new);
        String before = practice.slug();
        String after = slugs.rename(practice, slug, clock.instant());
        if (!after.equals(before)) {
            steps.keep(id, null, "rename", person, before);
            events.publishEvent(new PracticeRenamed(person, id, before, after));
        }
        return after;
    }
}
