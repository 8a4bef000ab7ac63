package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.PersonId;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Versions of the demonstration network that wait for somebody: at a gate, with remarks, for a partner's word, for a review. */
@Component
@Order(60)
class DemonstrationVersions implements DemonstrationChapter {
    private final Practices practices;
    private final VersionDesk desk;
    private final Submissions submissions;
    private final Manuscripts manuscripts;
    private final Authors authors;
    private final Remarks remarks;
    private final Reviews reviews;
    private final Steps steps;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemonstrationVersions(
            Practices practices,
            VersionDesk desk,
            Submissions submissions,
            Manuscripts manuscripts,
            Authors authors,
            Remarks remarks,
            Reviews reviews,
            Steps steps,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.desk = desk;
        this.submissions = submissions;
        this.manuscripts = manuscripts;
        this.authors = authors;
        this.remarks = remarks;
        this.reviews = reviews;
        this.steps = steps;
        this.organisations = organisations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void tell(LocalDate today) {
        for (DemonstrationFile file : DemonstrationFile.entries("versions.yaml")) {
            switch (file.text("then")) {
                case "submitted" -> submitted(file);
                case "sent-back" -> sentBack(file);
                case "review-asked" -> reviewAsked(file);
                default -> reviewerNamed(file);
            }
        }
    }

    private PracticeVersion submitted(DemonstrationFile file) {
        PersonId author = person(file, "author");
        Practice practice = practices.save(Practice.begun(
                organisations.bySlug(file.text("owner")).orElseThrow().id(), clock.instant()));
        PracticeVersion version = desk.draft(practice, "en", author);
        authors.name(practice.id(), author, author, clock.instant());
        file.texts("answers").forEach((field, answer) -> write(version, field, answer, author));
        List<Map<String, String>> partners =
                file.parts("partners").stream().map(this::partner).toList();
        write(version, RecordField.PARTNERS.key(), Rows.write(partners), author);
        submissions.submit(version, null, false, author);
        return version;
    }

    private void write(PracticeVersion version, String field, String answer, PersonId author) {
        if (!answer.isEmpty()) {
            manuscripts.insert(version.id(), field, answer, author, clock.instant());
        }
    }

    private Map<String, String> partner(DemonstrationFile file) {
        String id = organisations
                .bySlug(file.text("organisation"))
                .orElseThrow()
                .id()
                .value()
                .toString();
        return Map.of("organisation", id, "role", file.text("role"), "contribution", file.text("contribution"));
    }

    private void sentBack(DemonstrationFile file) {
        PracticeVersion version = submitted(file);
        PersonId by = person(file, "by");
        file.texts("remarks").forEach((field, text) -> remarks.keep(version.id(), field, text, by, clock.instant()));
        version.sendBack(clock.instant());
        steps.taken(version, VersionAction.SEND_BACK, by, file.text("reason"));
    }

    private PracticeVersion reviewAsked(DemonstrationFile file) {
        PracticeVersion version = practices
                .idOf(file.text("practice"))
                .flatMap(practices::findById)
                .flatMap(Practice::accepted)
                .orElseThrow();
        PersonId by = person(file, "by");
        reviews.ask(version, by, clock.instant());
        steps.taken(version, VersionAction.ASK_REVIEW, by, null);
        return version;
    }

    private void reviewerNamed(DemonstrationFile file) {
        PracticeVersion version = reviewAsked(file);
        PersonId office = people.office().getFirst();
        PersonId reviewer = person(file, "reviewer");
        reviews.open(version.id()).orElseThrow().give(reviewer, clock.instant());
        steps.taken(version, VersionAction.NAME_REVIEWER, office, null);
        events.publishEvent(new ReviewerNamed(version.practice().id(), version.number(), reviewer, office));
    }

    private PersonId person(DemonstrationFile file, String key) {
        return people.byAddress(file.text(key)).orElseThrow();
    }
}
