package org.selvedge.people;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.security.SignedIn;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People for tests: each call makes somebody new, who signs in with {@link #PASSWORD}. */
@Component
@Transactional
public class SomePeople {
    public static final String PASSWORD = "a quiet loom at dusk";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final People people;
    private final Principals principals;
    private final PasswordEncoder encoder;
    private final Clock clock;

    SomePeople(People people, Principals principals, PasswordEncoder encoder, Clock clock) {
        this.people = people;
        this.principals = principals;
        this.encoder = encoder;
        this.clock = clock;
    }

    public PersonId member(OrganisationId organisation) {
        return somebody(organisation, Role.MEMBER, Locale.ENGLISH);
    }

    public PersonId partner(OrganisationId organisation) {
        return somebody(organisation, Role.PARTNER, Locale.ENGLISH);
    }

    public PersonId secretariat(OrganisationId organisation) {
        return somebody(organisation, Role.SECRETARIAT, Locale.ENGLISH);
    }

    public PersonId somebody(OrganisationId organisation, Role role, Locale language) {
        int number = NUMBER.incrementAndGet();
        Address address = Address.of("somebody-" + number + "@example.org").orElseThrow();
        Person person = new Person(new Belonging(organisation, role), "Somebody " + number, address, language, clock);
        return people.save(person).id();
    }

    /** Hashing takes time: only for those who sign in through the front door. */
    public void canSignIn(PersonId id) {
        people.findById(id).orElseThrow().choosesPassword(String.valueOf(encoder.encode(PASSWORD)), clock);
    }

    public String addressOf(PersonId id) {
        return people.findById(id).orElseThrow().address();
    }

    public SignedIn signedIn(PersonId id) {
        return principals.of(id).orElseThrow();
    }
}
