package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Everybody tries every step in every state through the services: what comes of it is what the table says. */
@PortalTest
class VersionStepsTest {
    @Autowired
    private WritingService writing;

    @Autowired
    private SubmissionService submission;

    @Autowired
    private GateService gate;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId owner;
    private PersonId author;
    private PersonId reviewer;
    private PersonId another;
    private PersonId office;
    private final Map<String, PersonId> everybody = new HashMap<>();

    @BeforeEach
    void everybodyWhoMayTry() {
        owner = organisations.member();
        author = people.member(owner);
        PersonId coordinator = organisations.coordinator(owner);
        OrganisationId elsewhere = organisations.member();
        reviewer = people.member(elsewhere);
        another = people.member(elsewhere);
        PersonId foreign = organisations.coordinator(elsewhere);
        office = people.secretariat(organisations.office());
        everybody.put("author", author);
        everybody.put("coordinator", coordinator);
        everybody.put("reviewer", reviewer);
        everybody.put("office", office);
        everybody.put("colleague", people.member(owner));
        everybody.put("member elsewhere", another);
        everybody.put("coordinator elsewhere", foreign);
        everybody.put("partner", people.partner(organisations.partner()));
    }

    @ParameterizedTest
    @EnumSource(VersionAction.class)
    void everyStepIsOpenToThoseAndFromWhereTheTableSays(VersionAction action) {
        for (VersionState state : VersionState.values()) {
            PracticeId waiting = brought(state, action);
            everybody.forEach((who, person) -> {
                boolean allowed =
                        action.from(state).isPresent() && part(who).stream().anyMatch(action.parts()::contains);
                PracticeId practice = allowed ? brought(state, action) : waiting;
                int before = steps(practice);
                assertThat(done(person, action, practice))
                        .as("%s by the %s in %s", action, who, state)
                        .isEqualTo(allowed);
                assertThat(versions.state(practice))
                        .as("after %s by the %s in %s", action, who, state)
                        .isEqualTo(allowed ? action.from(state).orElseThrow() : state);
                assertThat(steps(practice) - before).isEqualTo(allowed ? 1 : 0);
            });
        }
    }

    private static Set<Part> part(String who) {
        return switch (who) {
            case "author" -> EnumSet.of(Part.AUTHOR);
            case "coordinator" -> EnumSet.of(Part.GATE);
            case "reviewer" -> EnumSet.of(Part.REVIEWER);
            case "office" -> EnumSet.of(Part.OFFICE);
            default -> EnumSet.noneOf(Part.class);
        };
    }

    /** A practice whose newest version is in this state, and otherwise ready for the step. */
    private PracticeId brought(VersionState state, VersionAction action) {
        return switch (state) {
            case DRAFT -> versions.draft(owner, author, Map.of());
            case SUBMITTED -> versions.submitted(owner, author);
            case CHANGES_REQUESTED -> {
                PracticeId practice = versions.submitted(owner, author);
                versions.sentBack(practice);
                yield practice;
            }
            case APPROVED -> ready(versions.approved(owner, author), action);
            case REVIEWED -> ready(versions.publicOne(owner, author), action);
            case WITHDRAWN -> {
                PracticeId practice = versions.draft(owner, author, Map.of());
                as(people.signedIn(author), () -> submission.withdraw(practice));
                yield practice;
            }
            case DECLINED -> {
                PracticeId practice = versions.submitted(owner, author);
                as(
                        people.signedIn(everybody.get("coordinator")),
                        () -> gate.decline(practice, 1, "No.", since(practice)));
                yield practice;
            }
        };
    }

    private PracticeId ready(PracticeId practice, VersionAction action) {
        switch (action) {
            case TAKE_BACK -> {
                versions.next(practice, author, Map.of("tips", "Oil the hinges well."));
                versions.submit(practice, author, true);
            }
            case NAME_REVIEWER, REVIEW, RETURN, DECLINE_REVIEW -> {
                if (versions.state(practice) == VersionState.APPROVED) {
                    as(people.signedIn(author), () -> reviews.ask(practice, 1));
                    if (action != VersionAction.NAME_REVIEWER) {
                        as(people.signedIn(office), () -> reviews.name(practice, 1, reviewer, asked(practice)));
                    }
                }
            }
            default -> {
                // nothing more is needed
            }
        }
        return practice;
    }

    /** Whether it went through; hidden, refused and not for this role are all a no. */
    private boolean done(PersonId person, VersionAction action, PracticeId practice) {
        int number = versions.of(practice, PracticeVersion::number);
        Instant seen = since(practice);
        ReviewAnswers answers =
                new ReviewAnswers(ReviewAnswer.YES, ReviewAnswer.YES, ReviewAnswer.YES, ReviewAnswer.YES);
        try {
            as(people.signedIn(person), () -> {
                switch (action) {
                    case WRITE -> write(practice);
                    case SUBMIT -> submission.submit(practice, new Submission(true, "What we did."));
                    case WITHDRAW -> submission.withdraw(practice);
                    case SEND_BACK -> gate.sendBack(practice, number, Map.of(), "Why?", seen);
                    case APPROVE -> gate.approve(practice, number, seen);
                    case DECLINE -> gate.decline(practice, number, "No.", seen);
                    case ASK_REVIEW -> reviews.ask(practice, number);
                    case NAME_REVIEWER -> reviews.name(practice, number, another, asked(practice));
                    case REVIEW -> reviews.review(practice, number, answers, "Good.", Locale.ENGLISH, asked(practice));
                    case RETURN -> reviews.giveBack(practice, number, answers, "Not yet.", asked(practice));
                    case DECLINE_REVIEW -> reviews.decline(practice, number, "On leave.", asked(practice));
                    case TAKE_BACK -> gate.takeBack(practice, number, "Not agreed.", seen);
                }
            });
            return true;
        } catch (NotFound | Refusal | AccessDeniedException no) {
            return false;
        }
    }

    private void write(PracticeId practice) {
        writing.save(practice, "tips", "Oil the left hinge.", versions.revision(practice, "tips"));
    }

    private Instant since(PracticeId practice) {
        return versions.of(practice, PracticeVersion::stateSince);
    }

    private Instant asked(PracticeId practice) {
        return versions.reviewSince(practice);
    }

    /** Steps in the history, and answers that were saved. */
    private int steps(PracticeId practice) {
        return versions.steps(practice) + versions.revision(practice, "tips");
    }
}
