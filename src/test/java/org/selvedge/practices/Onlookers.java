package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.Partnerships;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.security.SignedIn;
import org.selvedge.testing.Acting;
import org.springframework.stereotype.Component;

/** Everybody who may look at a practice of a test: one reader of each kind that an audience tells apart. */
@Component
public class Onlookers {
    private final SomeOrganisations organisations;
    private final SomePeople people;
    private final Partnerships partnerships;
    private final Clock clock;

    Onlookers(SomeOrganisations organisations, SomePeople people, Partnerships partnerships, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /** A partner organisation that takes part in the initiative from today on. */
    public OrganisationId helping(InitiativeId initiative) {
        OrganisationId helping = organisations.partner();
        partnerships.grant(helping, initiative, LocalDate.now(clock), null);
        return helping;
    }

    /** A stranger, the owner's people, other members, a partner that takes part and one that does not, the office. */
    public List<Onlooker> at(OrganisationId owner, OrganisationId helping) {
        return List.of(
                new Onlooker(null, false),
                new Onlooker(people.signedIn(people.member(owner)), false),
                new Onlooker(people.signedIn(people.member(organisations.member())), false),
                new Onlooker(people.signedIn(people.partner(helping)), true),
                new Onlooker(people.signedIn(people.partner(organisations.partner())), false),
                new Onlooker(people.signedIn(people.secretariat(organisations.office())), false));
    }

    /**
     * A reader, and whether their organisation takes part in the initiative.
     *
     * @param person null for a stranger
     */
    public record Onlooker(@Nullable SignedIn person, boolean takesPart) {
        public Reader reader() {
            return person == null ? Reader.stranger() : person.reader();
        }

        /** What they may be shown of a practice of this owner on this shelf, as the reader's own rule says it. */
        public Set<Audience> audiences(OrganisationId owner, Shelf shelf) {
            Set<Audience> audiences = reader().audiences(owner, takesPart);
            boolean shelved = shelf == Shelf.PUBLIC || audiences.contains(Audience.MEMBERS_AND_PARTNERS);
            return shelved ? audiences : Set.of();
        }

        /** What the portal shows them: a stranger through the public door, everybody else signed in. */
        public <T> T sees(Supplier<T> publicly, Supplier<T> signedIn) {
            return person == null ? publicly.get() : Acting.as(person, signedIn);
        }
    }
}
