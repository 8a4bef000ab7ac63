package org.selvedge.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.security.SignedIn;
import org.selvedge.security.Totp;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People for tests: each call makes somebody new, who signs in with {@link #PASSWORD}. */
@Component
@Transactional
public class SomePeople {
    public static final String PASSWORD = "a quiet loom at dusk";

    /** Checked in no time, as a hash says itself what it costs; what the portal makes is dear, and tested as such. */
    private static final String HASH = String.valueOf(new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD));

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final People people;
    private final Principals principals;
    private final SecondFactors factors;
    private final PasswordLinks links;
    private final Clock clock;

    SomePeople(People people, Principals principals, SecondFactors factors, PasswordLinks links, Clock clock) {
        this.factors = factors;
        this.links = links;
        this.people = people;
        this.principals = principals;
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

    /** For those who sign in through the front door. */
    public void canSignIn(PersonId id) {
        people.findById(id).orElseThrow().choosesPassword(HASH, clock);
    }

    public String addressOf(PersonId id) {
        return people.findById(id).orElseThrow().address();
    }

    public SignedIn signedIn(PersonId id) {
        return principals.of(id).orElseThrow();
    }

    /** Gives a second factor; the returned secret makes its codes. */
    public byte[] hasSecondFactor(PersonId id) {
        byte[] secret = Totp.newSecret();
        long before = Totp.step(clock.instant()) - 1;
        if (!factors.confirm(id, secret, Totp.code(secret, before))) {
            throw new IllegalStateException("the code of the step before was refused");
        }
        return secret;
    }

    public List<String> hasRecoveryCodes(PersonId id) {
        return factors.newRecoveryCodes(id);
    }

    /** What the mail with the link for a new password would lead to. */
    public String passwordLink(PersonId id) {
        return links.make(id);
    }
}
