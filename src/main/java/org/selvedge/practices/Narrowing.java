package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.Audience;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a section's audience narrower: in every version of the practice, in the manuscripts that the next ones start from,
 * and in the index, which does not look at versions by itself. Widening passes the gate instead.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Narrowing {
    private final Parts parts;
    private final Practices practices;
    private final Manuscripts manuscripts;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Narrowing(
            Parts parts,
            Practices practices,
            Manuscripts manuscripts,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parts = parts;
        this.practices = practices;
        this.manuscripts = manuscripts;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    Map<SectionKind, Audience> audiences(PracticeId id, Reader reader) {
        Map<SectionKind, Audience> audiences = new EnumMap<>(SectionKind.class);
        practices.findById(id).flatMap(Practice::shown).filter(shown -> may(shown, reader)).stream()
                .flatMap(shown -> shown.sections().stream())
                .forEach(section -> audiences.put(section.kind(), section.audience()));
        return audiences;
    }

    void narrow(Practice practice, SectionKind kind, Audience audience, Reader reader) {
        PracticeVersion shown =
                practice.shown().filter(version -> may(version, reader)).orElseThrow(NotFound::new);
        PracticeSection section = sections(shown, kind).findFirst().orElseThrow(NotFound::new);
        if (audience.compareTo(section.audience()) <= 0) {
            throw Refusal.of("audience", "practices.narrow.notNarrower");
        }
        PersonId person = reader.requirePerson();
        practice.versions().forEach(version -> {
            sections(version, kind).forEach(each -> each.narrow(audience));
            manuscripts.narrow(version.id(), kind, audience, person, clock.instant());
        });
        entities.flush();
        practice.lists(practice.listing().retold());
        events.publishEvent(new AudienceNarrowed(practice.id(), kind, audience, person));
    }

    private static Stream<PracticeSection> sections(PracticeVersion version, SectionKind kind) {
        return version.sections().stream().filter(section -> section.kind() == kind);
    }

    private boolean may(PracticeVersion version, Reader reader) {
        return parts.of(version, reader).stream().anyMatch(part -> part == Part.AUTHOR || part == Part.GATE);
    }
}
