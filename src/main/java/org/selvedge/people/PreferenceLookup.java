package org.selvedge.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people want to see the portal, for those who draw it. */
@Component
@Transactional(readOnly = true)
public class PreferenceLookup {
    private static final ZoneId NETWORK = ZoneId.of("Europe/Paris");

    private final People people;

    PreferenceLookup(People people) {
        this.people = people;
    }

    public Optional<Preferences> of(PersonId person) {
        return people.findById(person)
                .map(known -> new Preferences(known.name(), known.language(), known.colourScheme(), known.timeZone()));
    }

    /** The zone in which this person reads times. */
    public ZoneId zone(PersonId person) {
        return people.findById(person).map(Person::timeZone).orElse(NETWORK);
    }

    public Locale language(PersonId person) {
        return people.findById(person).map(Person::language).orElse(Locale.ENGLISH);
    }
}
