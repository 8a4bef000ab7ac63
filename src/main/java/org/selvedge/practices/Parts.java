package org.selvedge.practices;

import java.util.EnumSet;
import java.util.Set;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.stereotype.Component;

/** Whose part a reader has in a version. */
@Component
class Parts {
    private final Authors authors;
    private final Gates gates;
    private final Reviews reviews;
    private final Offers offers;
    private final Reviewers reviewers;

    Parts(Authors authors, Gates gates, Reviews reviews, Offers offers, Reviewers reviewers) {
        this.authors = authors;
        this.gates = gates;
        this.reviews = reviews;
        this.offers = offers;
        this.reviewers = reviewers;
    }

    /** Empty for everybody who has nothing to do with it: for them it is not there. */
    Set<Part> of(PracticeVersion version, Reader reader) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        PersonId person = reader.requirePerson();
        Practice practice = version.practice();
        Authors.Writers writers = authors.of(practice.id(), version.id());
        if (reader.is(Role.MEMBER)
                && reader.belongsTo(practice.owner())
                && writers.now().contains(person)) {
            parts.add(Part.AUTHOR);
        }
        Gates.Gate gate = gates.of(practice.owner(), writers.undeciding());
        boolean office = reader.is(Role.SECRETARIAT);
        if (gate.kept(person) && reader.belongsTo(practice.owner())
                || office && (gate.office() || offers.toOffice(version.id(), Offers.What.GATE))) {
            parts.add(Part.GATE);
        }
        if (office) {
            parts.add(Part.OFFICE);
        }
        if (reader.is(Role.MEMBER) && parts.isEmpty() && reviews(version, person)) {
            parts.add(Part.REVIEWER);
        }
        return parts;
    }

    /** Named for this version, and still of another organisation: asked anew each time, as people change. */
    private boolean reviews(PracticeVersion version, PersonId person) {
        return reviews.open(version.id())
                        .flatMap(PracticeReview::reviewer)
                        .filter(person::equals)
                        .isPresent()
                && reviewers.may(version.practice(), person);
    }
}
