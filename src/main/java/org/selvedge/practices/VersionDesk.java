package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves versions from state to state, with everything that belongs to a step. Who may is decided by its callers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionDesk {
    private final Manuscripts manuscripts;
    private final ContentOf content;
    private final MediaWriter media;
    private final Slugs slugs;
    private final Steps steps;
    private final Reviews reviews;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VersionDesk(
            Manuscripts manuscripts,
            ContentOf content,
            MediaWriter media,
            Slugs slugs,
            Steps steps,
            Reviews reviews,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.content = content;
        this.media = media;
        this.slugs = slugs;
        this.steps = steps;
        this.reviews = reviews;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** A new version of a practice, begun with the answers of the newest accepted one. */
    PracticeVersion draft(Practice practice, String source, @Nullable PersonId author) {
        Optional<PracticeVersion> base = practice.accepted();
        PracticeVersion draft =
                practice.draft(base.map(PracticeVersion::source).orElse(source), author, clock.instant());
        entities.persist(draft);
        entities.flush();
        base.ifPresent(accepted -> begin(draft, accepted));
        return draft;
    }

    /**
     * A new version that proposes to go back to an earlier one: it begins with that one's answers. A section that was
     * narrowed since stays as narrow, until its author widens it.
     */
    PracticeVersion backTo(PracticeVersion then, PersonId author) {
        Practice practice = then.practice();
        PracticeVersion draft = practice.draft(then.source(), author, clock.instant());
        entities.persist(draft);
        entities.flush();
        begin(draft, then);
        Manuscript answers = manuscripts.of(draft.id());
        practice.shown()
                .ifPresent(today -> today.sections().stream()
                        .filter(section -> section.audience().compareTo(answers.audience(section.kind())) > 0)
                        .forEach(section -> narrow(draft.id(), section, author)));
        return draft;
    }

    private void narrow(VersionId draft, PracticeSection today, PersonId author) {
        String field = Manuscript.audienceKey(today.kind());
        int revision =
                manuscripts.entry(draft, field).map(Manuscript.Entry::revision).orElse(0);
        manuscripts.save(draft, field, today.audience().name(), revision, author, clock.instant());
    }

    private void begin(PracticeVersion draft, PracticeVersion accepted) {
        if (manuscripts.of(accepted.id()).entries().isEmpty()) {
            ManuscriptOf.version(accepted)
                    .forEach((field, value) -> manuscripts.insert(draft.id(), field, value, null, clock.instant()));
        } else {
            manuscripts.copy(accepted.id(), draft.id());
        }
    }

    /** Turns the manuscript into the version's words; refuses, at its field, what the checklist finds. */
    void submit(PracticeVersion version, @Nullable String note, boolean small, @Nullable PersonId actor) {
        Manuscript manuscript = manuscripts.of(version.id());
        PracticeContent words = content.manuscript(manuscript);
        List<PracticePartner.Word> said = new ArrayList<>(answered(version));
        version.practice().accepted().map(VersionDesk::answered).ifPresent(said::addAll);
        version.forgetWords();
        entities.flush();
        version.write(words);
        version.partners().forEach(partner -> partner.keep(said));
        media.write(version.id(), version.practice().owner(), manuscript);
        version.describe(note, small);
        version.submit(clock.instant());
        steps.taken(version, VersionAction.SUBMIT, actor, note);
    }

    /** A partner that spoke of the same part before need not be asked again; the latest word counts. */
    private static List<PracticePartner.Word> answered(PracticeVersion version) {
        return version.partners().stream()
                .filter(PracticePartner::answered)
                .map(PracticePartner::word)
                .toList();
    }

    void approve(PracticeVersion version, @Nullable PersonId actor) {
        Practice practice = version.practice();
        if (!practice.named()) {
            practice.name(slugs.free(version.title()));
        }
        Optional<PracticeVersion> before = practice.shown();
        Shelf was = practice.shelf();
        practice.approve(version, today(), clock.instant());
        steps.taken(version, VersionAction.APPROVE, actor, null);
        tellIfShown(practice, version, before, was, actor);
        reviews.supersede(version, clock.instant())
                .forEach(reader ->
                        events.publishEvent(new ReviewSuperseded(practice.id(), version.number(), reader, actor)));
    }

    void review(PracticeVersion version, @Nullable PersonId actor) {
        Practice practice = version.practice();
        Optional<PracticeVersion> before = practice.shown();
        Shelf was = practice.shelf();
        practice.review(version, today(), clock.instant());
        steps.taken(version, VersionAction.REVIEW, actor, null);
        tellIfShown(practice, version, before, was, actor);
    }

    /** A small change that passed by itself is taken back: readers see the version before. */
    void takeBack(PracticeVersion version, String reason, PersonId actor) {
        Practice practice = version.practice();
        if (practice.shown().filter(version::equals).isEmpty()) {
            throw new Refusal("practices.state.refused");
        }
        version.takeBack(clock.instant());
        reviews.open(version.id()).ifPresent(review -> {
            review.supersede(clock.instant());
            review.reviewer()
                    .ifPresent(reader ->
                            events.publishEvent(new ReviewSuperseded(practice.id(), version.number(), reader, actor)));
        });
        practice.showAgain();
        steps.taken(version, VersionAction.TAKE_BACK, actor, reason);
    }

    private void tellIfShown(
            Practice practice,
            PracticeVersion version,
            Optional<PracticeVersion> before,
            Shelf was,
            @Nullable PersonId actor) {
        entities.flush();
        if (practice.shown().filter(version::equals).isPresent()) {
            Integer number = before.map(PracticeVersion::number).orElse(null);
            events.publishEvent(
                    new PracticeShown(practice.id(), version.number(), number, practice.shelf(), was, actor));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
