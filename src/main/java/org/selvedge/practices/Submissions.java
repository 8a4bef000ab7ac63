package org.selvedge.practices;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a version in: to its gate, or, where the change is small, straight to the readers; and asks the partners that it
 * names. Who may is decided by its callers.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submissions {
    private final VersionDesk desk;
    private final Manuscripts manuscripts;
    private final ApplicationEventPublisher events;

    Submissions(VersionDesk desk, Manuscripts manuscripts, ApplicationEventPublisher events) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.events = events;
    }

    void submit(PracticeVersion version, @Nullable String note, boolean small, PersonId actor) {
        if (small) {
            touchedBy(version).stream().findFirst().ifPresent(gap -> {
                throw Refusal.of("small", gap.key(), gap.arguments());
            });
        }
        desk.submit(version, note, small, actor);
        askPartners(version, actor);
        if (small) {
            pass(version, actor);
        }
    }

    /** What makes this version more than a small change; empty where it may pass by itself. */
    List<Gap> touchedBy(PracticeVersion version) {
        Practice practice = version.practice();
        Optional<PracticeVersion> before = practice.shown()
                .filter(shown -> practice.accepted().filter(shown::equals).isPresent());
        if (before.isEmpty() || practice.standing() == Standing.UNPUBLISHED) {
            return List.of(new Gap("small", "practices.small.nothingShown"));
        }
        return SmallChanges.touched(manuscriptOf(before.get()), manuscripts.of(version.id()));
    }

    private Manuscript manuscriptOf(PracticeVersion version) {
        Manuscript written = manuscripts.of(version.id());
        return written.entries().isEmpty() ? ManuscriptOf.asManuscript(version) : written;
    }

    private void pass(PracticeVersion version, PersonId actor) {
        boolean publicly = version.practice().shelf() == Shelf.PUBLIC;
        desk.approve(version, null);
        if (publicly) {
            desk.review(version, null);
        }
        events.publishEvent(new SmallChangePassed(version.practice().id(), version.number(), actor));
    }

    private void askPartners(PracticeVersion version, PersonId actor) {
        Practice practice = version.practice();
        version.partners().stream()
                .filter(PracticePartner::waits)
                .flatMap(partner -> partner.organisation().stream())
                .filter(organisation -> !organisation.equals(practice.owner()))
                .distinct()
                .forEach(organisation ->
                        events.publishEvent(new PartnerAsked(practice.id(), version.number(), organisation, actor)));
    }
}
