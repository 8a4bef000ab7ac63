package org.selvedge.practices;

import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The network's review of an approved version: asked for by its organisation, given by the office to a member of another
 * one, who makes it public or says what is missing.
 */
@Service
@Transactional
public class ReviewService {
    public static final int LONGEST_OPINION = 600;

    private final VersionDoor door;
    private final VersionDesk desk;
    private final Reviews reviews;
    private final Reviewers reviewers;
    private final Steps steps;
    private final Offers offers;
    private final ReviewStatuses statuses;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            VersionDoor door,
            VersionDesk desk,
            Reviews reviews,
            Reviewers reviewers,
            Steps steps,
            Offers offers,
            ReviewStatuses statuses,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.desk = desk;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.steps = steps;
        this.offers = offers;
        this.statuses = statuses;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** For the practice's own people; empty for others, and while no version is approved. */
    @RolesAllowed(MEMBER)
    @Transactional(readOnly = true)
    public Optional<ReviewStatus> status(PracticeId practice) {
        return statuses.of(practice, reader.get());
    }

    /** The organisation would like strangers to read it; meanwhile it rests on the members' shelf. */
    @RolesAllowed({MEMBER, SECRETARIAT})
    public void ask(PracticeId practice, int number) {
        PracticeVersion version = door.open(practice, number, VersionAction.ASK_REVIEW);
        Practice asked = version.practice();
        boolean latest = asked.accepted().filter(version::equals).isPresent();
        if (!latest
                || asked.standing() != Standing.ACTIVE
                || reviews.open(version.id()).isPresent()) {
            throw new Refusal("practices.state.refused");
        }
        reviews.ask(version, reader.person(), clock.instant());
        steps.taken(version, VersionAction.ASK_REVIEW, reader.person(), null);
    }

    /** Members of other organisations whose name, or whose organisation's, holds these words. */
    @RolesAllowed(SECRETARIAT)
    @Transactional(readOnly = true)
    public List<Reviewer> candidates(PracticeId practice, String words, int offset, int limit) {
        return reviewers.find(practice, Typed.line(words), offset, limit);
    }

    /** The office gives it to somebody, or to somebody else than before. */
    @RolesAllowed(SECRETARIAT)
    public void name(PracticeId practice, int number, PersonId to, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.NAME_REVIEWER);
        PracticeReview review = open(version, seen);
        if (!reviewers.may(version.practice(), to)) {
            throw Refusal.of("reviewer", "practices.review.reviewer.refused");
        }
        review.give(to, clock.instant());
        steps.taken(version, VersionAction.NAME_REVIEWER, reader.person(), null);
        events.publishEvent(new ReviewerNamed(practice, number, to, reader.person()));
        offers.over(version.id(), Offers.What.REVIEW);
    }

    /** The reviewer cannot: the office reads why and names another one. */
    @RolesAllowed(MEMBER)
    public void decline(PracticeId practice, int number, String reason, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.DECLINE_REVIEW);
        PracticeReview review = open(version, seen);
        String why = Reason.needed(reason);
        review.handBack(why, clock.instant());
        steps.taken(version, VersionAction.DECLINE_REVIEW, reader.person(), why);
        offers.over(version.id(), Offers.What.REVIEW);
    }

    /** From now on strangers read it, with the opinion beside it. */
    @RolesAllowed(MEMBER)
    public void review(
            PracticeId practice, int number, ReviewAnswers answers, String opinion, Locale language, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.REVIEW);
        PracticeReview review = open(version, seen);
        ReviewAnswers complete = answers.complete();
        String said = opinion(opinion);
        if (version.practice().standing() != Standing.ACTIVE) {
            throw new Refusal("practices.state.refused");
        }
        review.answer(complete, said, language, clock.instant());
        version.practice().judged(new Opinion(said, language.getLanguage(), LocalDate.now(clock)));
        desk.review(version, reader.person());
        offers.over(version.id(), Offers.What.REVIEW);
    }

    /** Not yet: its people read what is missing; it stays on the members' shelf and can be reviewed again. */
    @RolesAllowed(MEMBER)
    public void giveBack(PracticeId practice, int number, ReviewAnswers answers, String reason, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.RETURN);
        PracticeReview review = open(version, seen);
        String why = Reason.needed(reason);
        review.sendBack(answers, why, clock.instant());
        steps.taken(version, VersionAction.RETURN, reader.person(), why);
        offers.over(version.id(), Offers.What.REVIEW);
    }

    private PracticeReview open(PracticeVersion version, Instant seen) {
        return reviews.open(version.id())
                .filter(review -> review.stateSince().equals(seen))
                .orElseThrow(() -> new Refusal("practices.state.refused"));
    }

    private static String opinion(String typed) {
        String opinion = Typed.text(typed).strip();
        if (opinion.isEmpty()) {
            throw Refusal.of("opinion", "practices.review.opinion.missing");
        }
        if (opinion.length() > LONGEST_OPINION) {
            throw Refusal.of("opinion", "practices.reason.long", LONGEST_OPINION);
        }
        return opinion;
    }
}
