package org.selvedge.practices;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions for tests on their way through the gates, written by real people as manuscripts. */
@Component
public class SomeVersions {
    private final Practices practices;
    private final Manuscripts manuscripts;
    private final Authors authors;
    private final VersionDesk desk;
    private final Submissions submissions;
    private final Reviews reviews;
    private final JdbcClient jdbc;
    private final SomePeople people;
    private final SomeOrganisations organisations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SomeVersions(
            Practices practices,
            Manuscripts manuscripts,
            Authors authors,
            VersionDesk desk,
            Submissions submissions,
            Reviews reviews,
            JdbcClient jdbc,
            SomePeople people,
            SomeOrganisations organisations,
            TransactionTemplate transaction,
            Clock clock) {
        this.practices = practices;
        this.manuscripts = manuscripts;
        this.authors = authors;
        this.desk = desk;
        this.submissions = submissions;
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.people = people;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A draft with the needed answers and those given, begun by its author. */
    public PracticeId draft(OrganisationId owner, PersonId author, Map<String, String> answers) {
        return transaction.execute(status -> {
            Practice practice = practices.save(Practice.begun(owner, clock.instant()));
            PracticeVersion version = desk.draft(practice, "en", author);
            authors.name(practice.id(), author, author, clock.instant());
            ManuscriptTest.manuscript(answers)
                    .entries()
                    .forEach((field, entry) ->
                            manuscripts.insert(version.id(), field, entry.value(), author, clock.instant()));
            return practice.id();
        });
    }

    public PracticeId submitted(OrganisationId owner, PersonId author) {
        return submitted(owner, author, Map.of());
    }

    public PracticeId submitted(OrganisationId owner, PersonId author, Map<String, String> answers) {
        PracticeId id = draft(owner, author, answers);
        submit(id, author, false);
        return id;
    }

    /** Submitted by somebody whom a member organisation of its own employs. */
    public PracticeId submittedTo(OrganisationId owner) {
        return submitted(owner, people.member(owner));
    }

    public void submit(PracticeId id, PersonId author, boolean small) {
        transaction.executeWithoutResult(status -> submissions.submit(latest(id), "What we changed.", small, author));
    }

    /** Approved by whoever may; on the members' shelf, or waiting beside a public version. */
    public PracticeId approved(OrganisationId owner, PersonId author) {
        PracticeId id = submitted(owner, author);
        approve(id);
        return id;
    }

    public void approve(PracticeId id) {
        transaction.executeWithoutResult(status -> desk.approve(latest(id), null));
    }

    public void review(PracticeId id) {
        transaction.executeWithoutResult(status -> desk.review(latest(id), null));
    }

    public void sentBack(PracticeId id) {
        transaction.executeWithoutResult(status -> latest(id).sendBack(clock.instant()));
    }

    /** Approved and reviewed: strangers read it. */
    public PracticeId publicOne(OrganisationId owner, PersonId author) {
        return publicOne(owner, author, Map.of());
    }

    public PracticeId publicOne(OrganisationId owner, PersonId author, Map<String, String> answers) {
        PracticeId id = draft(owner, author, answers);
        isShown(id, author);
        return id;
    }

    private void isShown(PracticeId id, PersonId author) {
        submit(id, author, false);
        approve(id);
        review(id);
    }

    /** The next version, with these answers changed; not yet submitted. */
    public void next(PracticeId id, PersonId author, Map<String, String> changed) {
        transaction.executeWithoutResult(status -> {
            PracticeVersion version = desk.draft(practices.findById(id).orElseThrow(), "en", author);
            change(version, author, changed);
        });
    }

    /** The next version of a public one, public in its turn. */
    public void nextIsShown(PracticeId id, PersonId author, Map<String, String> changed) {
        next(id, author, changed);
        isShown(id, author);
    }

    public void rewrite(PracticeId id, PersonId author, Map<String, String> changed) {
        transaction.executeWithoutResult(status -> change(latest(id), author, changed));
    }

    private void change(PracticeVersion version, PersonId author, Map<String, String> changed) {
        changed.forEach((field, value) -> {
            int revision = manuscripts
                    .entry(version.id(), field)
                    .map(Manuscript.Entry::revision)
                    .orElse(0);
            manuscripts
                    .save(version.id(), field, value, revision, author, clock.instant())
                    .orElseThrow();
        });
    }

    public void writesWith(PracticeId id, PersonId author, PersonId coAuthor) {
        transaction.executeWithoutResult(status -> authors.name(id, coAuthor, author, clock.instant()));
    }

    public VersionState state(PracticeId id) {
        return of(id, PracticeVersion::state);
    }

    <T> T of(PracticeId id, Function<PracticeVersion, T> question) {
        return transaction.execute(status -> question.apply(latest(id)));
    }

    /** An answer of the newest version as it is kept; empty where there is none. */
    public String answer(PracticeId id, String field) {
        return transaction.execute(status -> manuscripts
                .entry(latest(id).id(), field)
                .map(Manuscript.Entry::value)
                .orElse(""));
    }

    /** How often an answer of the newest version was changed. */
    int revision(PracticeId id, String field) {
        return transaction.execute(status -> manuscripts
                .entry(latest(id).id(), field)
                .map(Manuscript.Entry::revision)
                .orElse(0));
    }

    /** Since when the review of the newest version is where it is; long ago where there is none. */
    Instant reviewSince(PracticeId id) {
        return transaction.execute(status ->
                reviews.open(latest(id).id()).map(PracticeReview::stateSince).orElse(Instant.EPOCH));
    }

    /** How many steps the history of a practice tells of. */
    int steps(PracticeId id) {
        return jdbc.sql("select count(*) from practice_step where practice_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private PracticeVersion latest(PracticeId id) {
        return practices.findById(id).orElseThrow().versions().getLast();
    }

    /** A member organisation, its coordinator, and somebody who writes for it. */
    public record House(OrganisationId owner, PersonId coordinator, PersonId author) {}

    public House house() {
        OrganisationId owner = organisations.member();
        PersonId coordinator = organisations.coordinator(owner);
        return new House(owner, coordinator, people.member(owner));
    }
}
