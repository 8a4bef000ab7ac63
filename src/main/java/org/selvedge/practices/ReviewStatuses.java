package org.selvedge.practices;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says to a practice's own people where the network's review stands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewStatuses {
    private final Practices practices;
    private final Reviews reviews;
    private final Parts parts;
    private final PeopleDirectory people;

    ReviewStatuses(Practices practices, Reviews reviews, Parts parts, PeopleDirectory people) {
        this.practices = practices;
        this.reviews = reviews;
        this.parts = parts;
        this.people = people;
    }

    Optional<ReviewStatus> of(PracticeId id, Reader reader) {
        return practices
                .findById(id)
                .filter(practice -> reader.belongsTo(practice.owner()))
                .flatMap(Practice::accepted)
                .map(version -> status(version, reader));
    }

    private static @Nullable Integer shown(PracticeVersion version) {
        Practice practice = version.practice();
        return practice.shelf() == Shelf.PUBLIC
                ? practice.shown()
                        .map(PracticeVersion::number)
                        .filter(number -> number != version.number())
                        .orElse(null)
                : null;
    }

    private ReviewStatus status(PracticeVersion version, Reader reader) {
        Optional<PracticeReview> review = reviews.latest(version.id());
        Set<Part> own = parts.of(version, reader);
        boolean open = review.filter(each -> each.state().open()).isPresent();
        boolean may = own.stream().anyMatch(VersionAction.ASK_REVIEW.parts()::contains);
        boolean now = VersionAction.ASK_REVIEW.from(version.state()).isPresent()
                && version.practice().standing() == Standing.ACTIVE;
        ReviewState state = review.map(PracticeReview::state)
                .orElseGet(() -> version.state() == VersionState.REVIEWED ? ReviewState.REVIEWED : null);
        return new ReviewStatus(
                version.number(),
                shown(version),
                state,
                review.map(PracticeReview::stateSince).orElse(null),
                review.flatMap(PracticeReview::reviewer)
                        .map(people::card)
                        .map(PersonCard::name)
                        .orElse(null),
                review.flatMap(PracticeReview::reason).orElse(null),
                may && now && !open);
    }
}
