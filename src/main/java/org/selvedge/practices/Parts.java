package org.selvedge.practices;

import java.util.EnumSet;
import java.util.Set;
import org.selvedge.people.PeopleDirectory;
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
    private final PeopleDirectory people;

    Parts(Authors authors, Gates gates, Reviews reviews, Offers offers, PeopleDirectory people) {
        this.authors = authors;
        this.gates = gates;
        this.reviews = reviews;
        this.offers = offers;
        this.people = people;
    }

    /** Empty for everybody who has nothing to do with it: for them it is not there. */
    Set<Part> of(PracticeVersion version, Reader reader) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        PersonId person = reader.requirePerson();
        Practice practice = version.practice();
        Set<PersonId> writing = authors.of(practice.id());
        if (reader.is(Role.MEMBER) && reader.belongsTo(practice.owner()) && writing.contains(person)) {
            parts.add(Part.AUTHOR);
        }
        Gates.Gate gate = gates.of(practice.owner(), writing);
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
                && mayReview(version.practice(), person);
    }

    /** A member of an organisation other than the owner, who has not written it either. */
    boolean mayReview(Practice practice, PersonId person) {
        return !people.card(person).organisation().equals(practice.owner())
                && !authors.of(practice.id()).contains(person);
    }
}
